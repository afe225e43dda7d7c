"""Runs the trained graph node by node, in an order that is worked out once for each target."""

from typing import Any, Dict, List, Optional, Tuple

from assistant.nlu.engine.rasa_version import require_rasa


def make_runner() -> type:
    """The runner class; made here so that importing this module does not import Rasa."""
    from rasa.engine.runner.dask import DaskGraphRunner

    class SequentialGraphRunner(DaskGraphRunner):
        _orders: Dict[Tuple[str, ...], List[str]]

        def run(
            self,
            inputs: Optional[Dict[str, Any]] = None,
            targets: Optional[List[str]] = None,
        ) -> Dict[str, Any]:
            wanted = tuple(targets or self._graph_schema.target_names)
            results = {name: (name, value) for name, value in (inputs or {}).items()}
            for name in self._order(wanted):
                needs = self._graph_schema.nodes[name].needs.values()
                given = (results.get(need, need) for need in needs)
                results[name] = self._instantiated_nodes[name](*given)
            return {name: results[name][1] for name in wanted}

        def _order(self, wanted: Tuple[str, ...]) -> List[str]:
            orders = self.__dict__.setdefault("_orders", {})
            if wanted not in orders:
                orders[wanted] = dependency_order(self._graph_schema.nodes, wanted)
            return orders[wanted]

    return SequentialGraphRunner


def dependency_order(nodes: Dict[str, Any], targets: Tuple[str, ...]) -> List[str]:
    """Every node that the targets need, each after the nodes it needs itself."""
    order: List[str] = []

    def visit(name: str) -> None:
        # Inputs of the run (the message, the tracker) are not nodes.
        if name in nodes and name not in order:
            for need in nodes[name].needs.values():
                visit(need)
            order.append(name)

    for target in targets:
        visit(target)
    return order


def apply() -> None:
    require_rasa()
    import rasa.core.processor

    if rasa.core.processor.DaskGraphRunner.__name__ == "DaskGraphRunner":
        rasa.core.processor.DaskGraphRunner = make_runner()
