"""What Dienst Toeslagen pays: an amount a year that follows from the income of that whole year.

Toetsingsinkomen (Awir art. 8) is the verzamelinkomen of the year, or the taxable wage without a tax
return: gross, wages and benefits, of the person and the toeslagpartner (and for huurtoeslag of
everybody in the house). A month is a twelfth. So a job that starts in July also lowers what was
paid from January on, and a lower income afterwards raises it.
"""
