using System.Collections.Immutable;
using Antt.Engine.Loading;

namespace Antt.Engine.Tables.Columns;

/// <summary>Every kind of sheet there is, and which of them a kind of table has.</summary>
public static class TableSheets
{
    /// <summary>All of them, in the order they stand in a workbook.</summary>
    public static ImmutableArray<TableSheet> All { get; } =
    [
        new SheetBuilder("unit", DocumentKinds.Unit, ColumnNames.UnitTitle, "states").Build("from"),
        new SheetBuilder("registration", DocumentKinds.Registration, ColumnNames.RegistrationTitle, null).Build(null),
        new SheetBuilder("evidence", DocumentKinds.Evidence, ColumnNames.EvidenceTitle, "items").Build("id", "kind", "kind", "number", "date"),
        new SheetBuilder("evaluation", DocumentKinds.Evaluation, ColumnNames.EvaluationTitle, null).Build(null),
        new SheetBuilder("excluded", DocumentKinds.Evaluation, ColumnNames.ExcludedTitle, "households.excluded").Build(null, null, "decidedOn", "reason"),
        new SheetBuilder("models", DocumentKinds.Evaluation, ColumnNames.ModelsTitle, "models").Build(null, null, "name"),
        new SheetBuilder("confirmations", DocumentKinds.Evaluation, ColumnNames.ConfirmationsTitle, "confirmations").Build(null, null, "body", "number", "date"),
        new SheetBuilder("events", DocumentKinds.Evaluation, ColumnNames.EventsTitle, "events").Build("id", "category", "category", "date"),
        new SheetBuilder("score", DocumentKinds.Score, ColumnNames.ScoreTitle, null).Build(null),
        new SheetBuilder("points", DocumentKinds.Score, ColumnNames.PointsTitle, "items").Build("item"),
    ];

    /// <summary>The kinds of table that can be asked for: those of one document, and all of them for a commune.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["unit", "registration", "evidence", "evaluation", "score", Commune];

    /// <summary>All tables in one workbook.</summary>
    public const string Commune = "commune";

    /// <summary>The sheets of a kind of table.</summary>
    public static IEnumerable<TableSheet> Of(string kind) => All.Where(sheet => kind == Commune || sheet.Document.Name == kind);

    /// <summary>The sheet of that id, if there is one.</summary>
    public static TableSheet? Named(string id)
    {
        foreach (var sheet in All)
            if (sheet.Id == id) return sheet;
        return null;
    }

    /// <summary>The sheet whose rows are entries of a list of a document, if there is one.</summary>
    public static TableSheet? OfList(DocumentKind document, string list)
    {
        foreach (var sheet in All)
            if (sheet.Document == document && sheet.List == list) return sheet;
        return null;
    }
}
