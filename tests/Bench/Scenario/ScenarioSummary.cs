namespace Antt.Bench.Scenario;

/// <summary>What a conversion did: counts, and what was hard to place with the reason.</summary>
internal sealed record ScenarioSummary(
    int Records, int Units, int Files, int EventsLeftOut, int NumbersWithSeveralDates, IReadOnlyList<string> HardToPlace)
{
    public IEnumerable<string> Lines =>
    [
        $"records placed       {Records}",
        $"units                {Units}",
        $"files                {Files}",
        $"events left out      {EventsLeftOut} (their unit has no record for the year whose period contains them)",
        $"numbers reused       {NumbersWithSeveralDates} (one authority and number, several dates: each kept)",
        $"hard to place        {(HardToPlace.Count == 0 ? "none" : "")}",
        .. HardToPlace.Select(line => $"  {line}"),
    ];
}
