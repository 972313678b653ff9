using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Antt.Model.Classification;

namespace Antt.Engine.Reporting;

/// <summary>
/// Writes classes as JSON, one object each as <c>schemas/output/class-result.schema.json</c> describes it: one a line, or all in one array.
/// Points are written with the digits that were entered.
/// </summary>
public sealed class ClassWriter : IDisposable
{
    private readonly JsonRecords _records;
    private readonly Utf8JsonWriter _writer;

    private ClassWriter(JsonRecords records) => (_records, _writer) = (records, records.Writer);

    /// <summary>Writes one object a line, and nothing else.</summary>
    public static ClassWriter Lines(Stream output) => new(new JsonRecords(output, asArray: false));

    /// <summary>Writes one array, which ends when the writer is disposed of.</summary>
    public static ClassWriter Array(Stream output) => new(new JsonRecords(output, asArray: true));

    /// <summary>Writes a result.</summary>
    public void Write(ClassResult result)
    {
        _writer.WriteStartObject();
        _writer.WriteString("unit"u8, result.Unit.Id);
        _writer.WriteNumber("year"u8, result.Year);
        _writer.WriteString("asOf"u8, Day(result.AsOf));
        _writer.WriteString("class"u8, result.Class?.Word());
        if (result.Reason is { } reason) JsonText.Words(_writer, "reason", reason.Vi, reason.En);
        Points("score", result.Points);
        Points("self", result.SelfPoints);
        _writer.WriteBoolean("provisional"u8, result.IsProvisional);
        _writer.WriteString("table"u8, result.Table?.Id);
        if (result.FinishedBefore is { } before) _writer.WriteString("finishedBefore"u8, Day(before));
        if (result.Decided is { } decided) Write(decided);
        Write(result.Open);
        Write(result.Closed);
        _writer.WriteBoolean("lesson"u8, result.IsLesson);
        Write(result.Proposals);
        _writer.WriteStartArray("assumptions"u8);
        foreach (var question in result.Questions) _writer.WriteStringValue(question);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _records.End();
    }

    /// <summary>Ends what was begun.</summary>
    public void Dispose() => _records.Dispose();

    private void Write(DecidedClass decided)
    {
        _writer.WriteStartObject("decided"u8);
        _writer.WriteString("class"u8, decided.Class.Word());
        _writer.WriteString("decision"u8, decided.Entry.Decision.Id);
        _writer.WriteString("date"u8, Day(decided.Entry.Decision.Date));
        _writer.WriteEndObject();
    }

    private void Write(ImmutableArray<OpenAward> awards)
    {
        _writer.WriteStartArray("entitlements"u8);
        foreach (var award in awards)
        {
            _writer.WriteStartObject();
            _writer.WriteString("form"u8, award.Form);
            _writer.WriteStartArray("by"u8);
            foreach (var role in award.By) _writer.WriteStringValue(role);
            _writer.WriteEndArray();
            if (award.Question is { } question) _writer.WriteString("question"u8, question);
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    private void Write(ImmutableArray<ClosedAward> awards)
    {
        _writer.WriteStartArray("refusals"u8);
        foreach (var award in awards)
        {
            _writer.WriteStartObject();
            _writer.WriteString("form"u8, award.Form);
            JsonText.Words(_writer, "reason", award.Reason.Vi, award.Reason.En);
            _writer.WriteString("clause"u8, award.Clause);
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    private void Write(ImmutableArray<JudgedProposal> proposals)
    {
        _writer.WriteStartArray("proposals"u8);
        foreach (var (proposal, refusal) in proposals)
        {
            _writer.WriteStartObject();
            _writer.WriteString("id"u8, proposal.Id);
            _writer.WriteString("form"u8, proposal.Award!.Form);
            _writer.WriteString("issuer"u8, proposal.Award.Issuer);
            _writer.WriteString("basis"u8, proposal.Award.Basis);
            _writer.WriteString("date"u8, Day(proposal.Date));
            _writer.WriteBoolean("allowed"u8, refusal is null);
            if (refusal is not null) JsonText.Words(_writer, "reason", refusal.Reason.Vi, refusal.Reason.En);
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
    }

    private void Points(string name, decimal? points)
    {
        if (points is { } known) _writer.WriteNumber(name, known);
        else _writer.WriteNull(name);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
