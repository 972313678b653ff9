using System.Collections.Immutable;
using Antt.Engine.Loading;
using Antt.Model.Diagnostics;

namespace Antt.Engine.Reviews;

/// <summary>What records say of themselves, as far as it matters who made the commit that adds them.</summary>
public static class TouchedRecords
{
    /// <summary>The office that a review names; null when it names none.</summary>
    public static string? ReviewOffice(ReadOnlyMemory<byte> review) =>
        Open(review)?.Root.Get("reviewer"u8).Get("office"u8) is { Exists: true } office ? office.Text : null;

    /// <summary>Whether a review was made of an approval given on a forge's page.</summary>
    public static bool IsOfApproval(ReadOnlyMemory<byte> review) => Open(review)?.Root.Get("source"u8) is { Exists: true };

    /// <summary>The units and the year a decision is about.</summary>
    public static ImmutableArray<(string Unit, long Year)> Decided(ReadOnlyMemory<byte> decision)
    {
        if (Open(decision) is not { } tree) return [];
        var year = tree.Root.Get("year"u8).Long;
        var units = ImmutableArray.CreateBuilder<(string, long)>();
        foreach (var entry in tree.Root.Get("units"u8).Items) units.Add((entry.Get("unit"u8).Text, year));
        return units.DrainToImmutable();
    }

    private static JsonTree? Open(ReadOnlyMemory<byte> bytes) => new JsonReader().Read(new SourceFile("record.json", bytes), new List<Diagnostic>());
}
