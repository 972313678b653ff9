using Antt.Engine.Loading;
using Antt.Model.Facts;
using Antt.Model.Offices;
using Antt.Model.Places;
using Antt.Model.Reviews;

namespace Antt.Engine.Linking.Binding;

/// <summary>Reviews, and the offices that take part, as the Model sees them.</summary>
internal static class ReviewBinder
{
    /// <summary>Of a file in a year's folder <c>reviews</c>.</summary>
    public static Review Review(JsonTree tree)
    {
        var root = tree.Root;
        var conflict = root.Get("conflict"u8);
        return new Review(
            Catalogue.IdOf(tree.File.Path), root.Get("dossier"u8).Text, root.Get("date"u8).RequiredDay(), Reviewer(root.Get("reviewer"u8)),
            new ConflictOfInterest(conflict.Get("exists"u8).Bool, conflict.Get("allowedBy"u8).TextOrNull()), root.Get("content"u8).Text,
            root.Get("verdicts"u8).Each(static node => new ReviewVerdict(
                node.Get("condition"u8).Text, Verdict(node.Get("verdict"u8).Bytes), node.Get("reason"u8).TextOrNull())),
            root.Get("requests"u8).Each(static node => new ReviewRequest(
                node.Get("id"u8).Text, node.Get("condition"u8).TextOrNull(), node.Get("ask"u8).Text, node.Get("due"u8).Day())),
            Conclusion(root.Get("conclusion"u8).Bytes), new Input(tree.File.Path, 1))
        {
            Source = root.TryGet("source"u8, out var source)
                ? new ForgeApproval(source.Get("forge"u8).Text, source.Get("id"u8).Text, source.Get("commit"u8).Text) : null,
        };
    }

    /// <summary>Of <c>data/offices.json</c>.</summary>
    public static OfficeList Offices(JsonTree tree) => new(tree.Root.Get("offices"u8).Each(Office), IsKept: true);

    private static Reviewer Reviewer(JsonNode node) => new(
        node.Get("role"u8).Text, node.Get("level"u8).Level() ?? AdministrativeLevel.Commune, node.Get("body"u8).TextOrNull(),
        node.Get("place"u8).TextOrNull(), node.Get("office"u8).TextOrNull());

    private static Office Office(JsonNode node) => new(
        node.Get("id"u8).Text, node.Get("role"u8).Text, node.Get("level"u8).Level() ?? AdministrativeLevel.Commune, node.Get("place"u8).TextOrNull(),
        node.Get("units"u8).Each(static unit => unit.Text), node.Span(), node.Get("team"u8).TextOrNull(),
        node.Get("accounts"u8).Each(static held => new OfficeAccount($"{held.Get("forge"u8).Text}:{held.Get("number"u8).Text}", held.Span())),
        node.Get("keys"u8).Each(static held => new OfficeKey(held.Get("key"u8).Text, held.Span())),
        new Input(node.Tree.File.Path, node.Tree.LineOf(node)));

    private static ConditionVerdict Verdict(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("dat"u8) ? ConditionVerdict.Met
        : text.SequenceEqual("khong-dat"u8) ? ConditionVerdict.NotMet
        : text.SequenceEqual("chua-du"u8) ? ConditionVerdict.Open
        : ConditionVerdict.NotApplicable;

    private static ReviewConclusion Conclusion(ReadOnlySpan<byte> text) =>
        text.SequenceEqual("chap-nhan"u8) ? ReviewConclusion.Accept
        : text.SequenceEqual("tra-lai"u8) ? ReviewConclusion.Return
        : ReviewConclusion.Reject;
}
