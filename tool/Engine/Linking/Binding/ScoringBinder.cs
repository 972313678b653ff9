using Antt.Engine.Loading;
using Antt.Model.Classification;
using Antt.Model.Facts;

namespace Antt.Engine.Linking.Binding;

/// <summary>Scoring tables and scores as the Model sees them. Points are exact decimals from the digits of the file.</summary>
internal static class ScoringBinder
{
    /// <summary>Of a file in <c>data/scoring</c>.</summary>
    public static ScoringTable Table(JsonTree tree)
    {
        var root = tree.Root;
        return new ScoringTable(
            root.Get("id"u8).Text, root.Get("title"u8).Words(), root.Get("instrument"u8).Text, root.Get("unitTypes"u8).Each(static type => type.Text),
            root.Span(), root.Get("complete"u8).Bool, root.Get("items"u8).Each(Item), root.Get("adjustments"u8).Each(Adjustment),
            root.Get("classes"u8).Each(Band), root.Get("finishedBefore"u8).YearDay(), root.Get("decidedBy"u8).TextOrNull(), new Input(tree.File.Path, 1));
    }

    /// <summary>Of <c>score.json</c>.</summary>
    public static Score Score(JsonTree tree)
    {
        var root = tree.Root;
        return new Score(
            root.Get("table"u8).TextOrNull(),
            root.Get("items"u8).Each(static node => new ItemScore(node.Get("item"u8).Text, Points(node.Get("self"u8)), Points(node.Get("confirmed"u8)))),
            Points(root.Get("self"u8)), Points(root.Get("confirmed"u8)), root.Get("provisional"u8).Bool, root.Get("date"u8).Day(),
            root.Get("decision"u8).TextOrNull(), new Input(tree.File.Path, 1));
    }

    private static ScoringItem Item(JsonNode node) => new(
        node.Get("id"u8).Text, node.Get("title"u8).Words(), node.Get("max"u8).Decimal, node.Get("clause"u8).TextOrNull(), node.Get("children"u8).Each(Item));

    private static ScoringAdjustment Adjustment(JsonNode node) =>
        new(node.Get("id"u8).Text, node.Get("title"u8).Words(), node.Get("least"u8).Decimal, node.Get("most"u8).Decimal);

    private static ClassBand Band(JsonNode node)
    {
        var reading = node.Get("restsOn"u8);
        return new ClassBand(
            MovementClasses.Find(node.Get("code"u8).Text) ?? MovementClass.Weak, node.Get("from"u8).Decimal, node.Get("entitles"u8).Each(Way),
            node.Get("lesson"u8).Bool, reading.Exists ? new BandReading(reading.Get("setting"u8).Text, reading.Get("from"u8).Decimal) : null,
            node.Get("clause"u8).Text);
    }

    private static Entitlement Way(JsonNode node) => new(
        node.Get("form"u8).Text, node.Get("by"u8).Each(static role => role.Text), node.Get("from"u8).Day(), node.Get("to"u8).Day(),
        node.Get("question"u8).TextOrNull());

    private static decimal? Points(JsonNode node) => node.Exists ? node.Decimal : null;
}
