using System.Collections.Immutable;
using Antt.Model;
using Antt.Model.Facts;
using Antt.Model.Places;
using Antt.Model.Units;

namespace Antt.Tests.Model;

/// <summary>Facts, evidence and unit-years as if somebody had entered them, for tests of the Model.</summary>
internal static class Entered
{
    public const string File = "data/units/p/c/u/2024/evaluation.json";

    /// <summary>A date in the year 2024, or in the year written: "15/11" or "15/11/2023".</summary>
    public static DateOnly Day(string text)
    {
        var parts = text.Split('/').Select(int.Parse).ToArray();
        return new DateOnly(parts.Length == 3 ? parts[2] : 2024, parts[1], parts[0]);
    }

    /// <summary>A set of facts; the groups above each path are there as well.</summary>
    public static FactSet Facts(params (string Path, object? Value)[] entries)
    {
        var facts = new List<Fact>();
        foreach (var (path, value) in entries)
        {
            for (var dot = path.IndexOf('.'); dot > 0; dot = path.IndexOf('.', dot + 1))
                if (facts.All(fact => fact.Path != path[..dot])) facts.Add(Of(path[..dot], null, facts.Count + 1));
            facts.RemoveAll(fact => fact.Path == path);
            facts.Add(Of(path, value, facts.Count + 1));
        }
        return new FactSet(File, 1, [.. facts]);
    }

    /// <summary>A unit of a type with attributes, in force since long ago.</summary>
    public static Unit Unit(string type, FactSet attributes, string id = "u") => new(
        id, type, new DateRange(new DateOnly(2000, 1, 1), null), [], [],
        [new UnitState(new DateOnly(2000, 1, 1), "Đơn vị mẫu", null, "c", AdministrativeLevel.Commune, null, attributes)],
        new Input("data/units/p/c/u/unit.json", 1));

    /// <summary>What was entered about a unit for a year.</summary>
    public static UnitYear Year(
        string type, FactSet? evaluation = null, ImmutableArray<EvidenceItem> evidence = default, Registration? registration = null,
        FactSet? attributes = null, int year = 2024) =>
        new(Unit(type, attributes ?? FactSet.None), year, "data/units/p/c/u/2024", registration, evidence, evaluation);

    /// <summary>A registration.</summary>
    public static Registration Registration(string day, string form = "tt124") => new(form, Day(day), [], new Input("registration.json", 1));

    /// <summary>A paper.</summary>
    public static EvidenceItem Paper(string kind, string? day, string[]? conditions = null, string[]? topics = null, string? until = null) => new(
        kind, kind, null, day is null ? null : Day(day), until is null ? null : Day(until), [.. conditions ?? []], [.. topics ?? []],
        new Input("evidence.json", 1));

    private static Fact Of(string path, object? value, int line) => value switch
    {
        null => Fact.OfGroup(path, line),
        int number => Fact.Of(path, number, line),
        long number => Fact.Of(path, number, line),
        bool flag => Fact.Of(path, flag, line),
        string text => Fact.Of(path, text, line),
        string[] texts => Fact.Of(path, texts.ToImmutableArray(), line),
        FactSet[] items => Fact.Of(path, items.ToImmutableArray(), line),
        _ => throw new ArgumentException($"No fact is of type {value.GetType()}."),
    };
}
