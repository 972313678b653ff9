using System.Collections.Immutable;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Loading;

namespace Antt.Engine.Tables.Columns;

/// <summary>Puts a kind of sheet together from the fields of its document and the names of its columns.</summary>
internal sealed class SheetBuilder(string id, DocumentKind document, string title, string? list)
{
    private readonly SchemaClauses _clauses = new(document);
    private readonly ColumnName[] _names = ColumnNames.Of(id);

    /// <summary>The sheet: columns with names first, in the order of the names, then what the schema has besides.</summary>
    public TableSheet Build(string? key, string? keyFrom = null, params ImmutableArray<string> likeness)
    {
        var columns = new List<TableColumn>();
        var fields = SchemaFields.Of(document);
        if (document == DocumentKinds.Unit)
        {
            columns.AddRange(fields.Where(field => field.Path != list).Select(field => Column(field, isOfDocument: true)));
        }
        else
        {
            columns.Add(Given("unit", ColumnValue.Text));
            columns.Add(new TableColumn("", ColumnNames.UnitName, ColumnValue.UnitName, ColumnNames.UnitNameMeaning, []));
            columns.Add(Given("year", ColumnValue.Whole) with { IsRequired = true });
        }
        if (list is null) columns.AddRange(fields.Select(field => Column(field, isOfDocument: false)));
        else columns.AddRange(fields.First(field => field.Path == list).Fields.Select(field => Column(field, isOfDocument: false)));
        var ordered = columns.OrderBy(PlaceOf).Select(column => MayBeLeftOut(column, key, keyFrom) ? column with { IsRequired = false } : column);
        return new TableSheet(id, document, title, list, [.. ordered]) { Key = key, KeyFrom = keyFrom, Likeness = likeness };
    }

    /// <summary>What the tool can fill in itself: keys, the first day of a state, the form in use.</summary>
    private bool MayBeLeftOut(TableColumn column, string? key, string? keyFrom) =>
        (!column.IsOfDocument && column.Path == key && (keyFrom is not null || document == DocumentKinds.Unit))
        || (document == DocumentKinds.Registration && column.Path == "form")
        || (column.IsOfDocument && column.Path == "id");

    private TableColumn Given(string path, ColumnValue value) =>
        new(path, NameOf(path, isOfDocument: true)!.Heading, value, ColumnNames.MeaningOf(path, isOfDocument: true)!, []) { IsOfDocument = true };

    private TableColumn Column(Field field, bool isOfDocument)
    {
        var name = NameOf(field.Path, isOfDocument);
        return new TableColumn(
            field.Path, name?.Heading ?? field.Path, ValueOf(field), ColumnNames.MeaningOf(field.Path, isOfDocument) ?? Explanation(field, isOfDocument),
            [.. field.Choices.Select(choice => new ColumnOption(choice.Value, choice.Meaning.Vi))])
        {
            IsOfDocument = isOfDocument, IsRequired = field.IsRequired, UnitTypes = name?.UnitTypes ?? [],
        };
    }

    private string Explanation(Field field, bool isOfDocument)
    {
        var text = field.Explanation.Vi;
        var clause = _clauses.Of(isOfDocument ? null : list, field.Path);
        return clause is null || FieldLabels.ClauseIn(text) is not null ? text : $"{text} ({clause}.)";
    }

    private static ColumnValue ValueOf(Field field) => field.Form switch
    {
        FieldForm.Day => ColumnValue.Day,
        FieldForm.Whole => ColumnValue.Whole,
        FieldForm.Number => ColumnValue.Number,
        FieldForm.YesNo => ColumnValue.YesNo,
        FieldForm.Choice => ColumnValue.Choice,
        FieldForm.Choices => ColumnValue.Choices,
        FieldForm.Texts => ColumnValue.Texts,
        FieldForm.Counts => ColumnValue.Counts,
        FieldForm.Entries => ColumnValue.Nothing,
        _ => field.Path == "local" ? ColumnValue.Local : ColumnValue.Text,
    };

    private ColumnName? NameOf(string path, bool isOfDocument) => Array.Find(_names, name => name.Path == path && name.IsOfDocument == isOfDocument);

    private int PlaceOf(TableColumn column)
    {
        var place = Array.FindIndex(_names, name => name.Path == column.Path && name.IsOfDocument == column.IsOfDocument);
        return place >= 0 ? place : _names.Length;
    }
}
