"""Income tax of low incomes under AOW age: what is due over a year, and what was withheld."""
