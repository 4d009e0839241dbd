"""Vietnamese alphabetical order."""

from hypothesis import given, strategies as st

from kg.vietnamese.collation import alphabetical

NAMES = st.text("aăâbdđeêoôơuưAĐƠ \u0300\u0301Ạạếòng", max_size=12)


def test_letters_come_before_tones():
    """A letter of its own (ă, đ) decides before a tone does."""
    names = ["Đặng An", "Dương Ân", "Dương An", "Dũng", "Dung", "Ăn", "An", "Ân", "Êban", "Em"]
    assert sorted(names, key=alphabetical) == [
        "An",
        "Ăn",
        "Ân",
        "Dung",
        "Dũng",
        "Dương An",
        "Dương Ân",
        "Đặng An",
        "Em",
        "Êban",
    ]


def test_tones_have_their_order():
    """ngang, huyền, hỏi, ngã, sắc, nặng."""
    assert sorted(["mạ", "má", "mã", "mả", "mà", "ma"], key=alphabetical) == ["ma", "mà", "mả", "mã", "má", "mạ"]


@given(st.lists(NAMES, unique=True))
def test_different_names_never_tie(names):
    """The order of a list never depends on the order it came in."""
    assert len({alphabetical(name) for name in names}) == len(names)
