"""What the property tests draw: every benefit of UWV with amounts that a letter can hold."""

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

type Benefit = dict[str, Any]

wages = st.integers(0, 700_000)
months = st.integers(1, 24)
maandlonen = st.integers(50_000, 670_000)
CLASSES = (15, 25, 35, 45, 55, 65, 80)
ages = st.integers(18, 66)


def kind(soort: str, **parts: st.SearchStrategy[Any]) -> st.SearchStrategy[Benefit]:
    return st.fixed_dictionaries({"soort": st.just(soort), **parts})


wajong = kind(
    "wajong",
    regeling=st.sampled_from(["wajong_2010", "oude_wajong"]),
    arbeidsvermogen=st.booleans(),
    garantiebedrag=st.none() | st.integers(1, 200_000),
)
wajong_2015 = kind("wajong", regeling=st.just("wajong_2015"), arbeidsvermogen=st.just(False))
loonwaarden = st.integers(30, 100).map(lambda parts: str(Fraction(parts, 100)))
dispensatie = kind(
    "wajong",
    regeling=st.sampled_from(["wajong_2010", "oude_wajong"]),
    arbeidsvermogen=st.just(True),
    loonwaarde=loonwaarden,
)
iva = kind("iva", maandloon=maandlonen)
lgu = kind("wga", fase=st.just("loongerelateerd"), maandloon=maandlonen, maand_van_recht=months)


@st.composite
def _vervolg(draw: st.DrawFn) -> Benefit:
    """A restverdiencapaciteit that fits the percentage: what is left of the old wage."""
    percentage, maandloon = draw(st.integers(35, 79)), draw(maandlonen)
    return {
        "soort": "wga",
        "fase": "vervolg",
        "maandloon": maandloon,
        "restverdiencapaciteit": draw(st.integers(2, maandloon * (100 - percentage) // 100)),
        "arbeidsongeschiktheid_procent": percentage,
    }


vervolg = _vervolg()
tachtig = kind(
    "wga",
    fase=st.just("vervolg"),
    maandloon=maandlonen,
    arbeidsongeschiktheid_procent=st.integers(80, 100),
)
wao = kind(
    "wao",
    dagloon=st.integers(3_000, 30_000),
    maatmanloon=st.integers(100_000, 600_000),
    arbeidsongeschiktheid_procent=st.sampled_from(CLASSES),
)
waz = kind(
    "waz",
    grondslag=st.integers(1_000, 10_745),
    maatmanloon=st.integers(100_000, 600_000),
    arbeidsongeschiktheid_procent=st.sampled_from(CLASSES[1:]),
)
ziektewet = kind(
    "ziektewet", dagloon=st.integers(1_000, 30_000), percentage=st.sampled_from(["7/10", "1"])
)
ww = kind(
    "ww",
    maandloon=maandlonen,
    maand_van_recht=months,
    uitkering_ernaast=st.just(0) | st.integers(1, 200_000),
    startersregeling=st.booleans(),
)
toeslagenwet = kind(
    "toeslagenwet",
    eigen_uitkering=st.integers(0, 160_000),
    maanden_vrijlating_gebruikt=st.integers(0, 30),
)
SMOOTH = st.one_of(wajong, wajong_2015, iva, lgu, tachtig, ziektewet, toeslagenwet)
CLASSED = wao | waz
ANY = st.one_of(SMOOTH, CLASSED, dispensatie, vervolg, ww)
