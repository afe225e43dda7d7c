"""Income tax and loonheffing on low incomes, under the AOW age."""
