"""The work profile (arbeidsprofiel): what somebody wants and can, what helps, what was learned."""
