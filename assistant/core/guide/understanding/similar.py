"""Are two words the same but for a typing error?"""

ONE_ERROR_FROM, TWO_ERRORS_FROM = 5, 9
LONGEST_WORD = 40


def similar(left: str, right: str) -> bool:
    """One error in a word of five letters or more, two from nine; never in the first letter.

    The first letter decides because a prefix turns a Dutch word around: bekend, onbekend.
    """
    if left == right:
        return True
    shortest = min(len(left), len(right))
    if shortest < ONE_ERROR_FROM or left[0] != right[0] or len(left) > LONGEST_WORD:
        return False
    allowed = 2 if shortest >= TWO_ERRORS_FROM else 1
    return abs(len(left) - len(right)) <= allowed and distance(left, right) <= allowed


def distance(left: str, right: str) -> int:
    """Letters added, dropped, changed, or swapped with their neighbour."""
    before: list[int] = []
    row = list(range(len(right) + 1))
    for i, a in enumerate(left, 1):
        before, last, row = row, before, [i]
        for j, b in enumerate(right, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == right[j - 2] and left[i - 2] == b:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
    return row[-1]
