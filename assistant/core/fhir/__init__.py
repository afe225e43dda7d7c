"""Guides and answers in the form of HL7 FHIR R4, for another system of the same person."""
