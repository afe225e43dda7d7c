"""Small edit distance with a ceiling, so that typing errors in key words are still read."""


def within(left: str, right: str, limit: int) -> bool:
    """Say whether at most `limit` edits (swap of neighbours counts as one) separate the words."""
    if abs(len(left) - len(right)) > limit:
        return False
    before: list[int] = []
    above = list(range(len(right) + 1))
    for row in range(1, len(left) + 1):
        current = _next_row(left, right, row, above, before)
        if min(current) > limit:
            return False
        before, above = above, current
    return above[-1] <= limit


def _next_row(left: str, right: str, row: int, above: list[int], before: list[int]) -> list[int]:
    current = [row]
    letter = left[row - 1]
    for column, other in enumerate(right, start=1):
        cost = above[column - 1] + (letter != other)
        best = min(cost, above[column] + 1, current[column - 1] + 1)
        if _swapped(left, right, row, column):
            best = min(best, before[column - 2] + 1)
        current.append(best)
    return current


def _swapped(left: str, right: str, row: int, column: int) -> bool:
    if min(row, column) <= 1:
        return False
    return left[row - 1] == right[column - 2] and left[row - 2] == right[column - 1]


def letters_mask(word: str) -> int:
    """Make one bit per letter: a cheap filter before the real comparison."""
    mask = 0
    for letter in word:
        mask |= 1 << (ord(letter) & 31)
    return mask
