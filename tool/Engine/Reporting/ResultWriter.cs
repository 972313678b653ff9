using System.Globalization;
using System.Text.Json;
using Antt.Model;
using Antt.Model.Assessment;
using Antt.Model.Authority;
using Antt.Model.Law;

namespace Antt.Engine.Reporting;

/// <summary>
/// Writes results as JSON, one object each as <c>schemas/output/assessment-result.schema.json</c> describes it: one a line, or all in one
/// array. Sentences are put together here and nowhere before.
/// </summary>
public sealed class ResultWriter : IDisposable
{
    private readonly JsonRecords _records;
    private readonly Utf8JsonWriter _writer;

    private ResultWriter(JsonRecords records) => (_records, _writer) = (records, records.Writer);

    /// <summary>Writes one object a line, and nothing else.</summary>
    public static ResultWriter Lines(Stream output) => new(new JsonRecords(output, asArray: false));

    /// <summary>Writes one array, which ends when the writer is disposed of.</summary>
    public static ResultWriter Array(Stream output) => new(new JsonRecords(output, asArray: true));

    /// <summary>Writes a result.</summary>
    public void Write(UnitResult result)
    {
        _writer.WriteStartObject();
        _writer.WriteString("unit"u8, result.Unit.Id);
        _writer.WriteNumber("year"u8, result.Year);
        _writer.WriteString("asOf"u8, result.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        _writer.WriteBoolean("final"u8, result.IsFinal);
        _writer.WriteString("result"u8, Verdicts.Word(result.Verdict));
        _writer.WriteString("rulebook"u8, result.Rulebook?.Id);
        if (result.Exclusion is { } exclusion)
        {
            JsonText.Words(_writer, "reason", exclusion.Reason.Vi, exclusion.Reason.En);
            _writer.WriteString("clause"u8, exclusion.Clause);
        }
        _writer.WriteStartArray("conditions"u8);
        foreach (var condition in result.Conditions) Write(condition, result.Rulebook);
        _writer.WriteEndArray();
        if (result is { RollUp: { } rollUp, Verdict: not Verdict.OutOfScope }) Write(rollUp);
        if (result.AssumedAuthority is { } authority) Write(authority);
        _writer.WriteStartArray("assumptions"u8);
        foreach (var question in result.Questions) _writer.WriteStringValue(question);
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _records.End();
    }

    /// <summary>Ends what was begun.</summary>
    public void Dispose() => _records.Dispose();

    private void Write(ConditionResult result, Rulebook? rulebook)
    {
        _writer.WriteStartObject();
        _writer.WriteString("id"u8, result.Condition.Id);
        _writer.WriteString("outcome"u8, Verdicts.Word(result.Outcome));
        if (Verdicts.Word(result.Exemption) is { } exemption) _writer.WriteString("exemption"u8, exemption);
        if (result.DueOn is { } due && rulebook is { Scheme: Scheme.Model }) _writer.WriteString("dueOn"u8, due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        JsonText.Words(_writer, "reason", result.Reason.In(Language.Vietnamese), result.Reason.In(Language.English));
        _writer.WriteString("clause"u8, result.Condition.Clause);
        if (result.Condition.AddedBy is { } profile) _writer.WriteString("addedBy"u8, profile);
        _writer.WriteStartObject("numbers"u8);
        foreach (var figure in result.Numbers) _writer.WriteNumber(figure.Name, figure.Value);
        _writer.WriteEndObject();
        _writer.WriteStartArray("inputs"u8);
        foreach (var input in result.Inputs.Distinct())
        {
            _writer.WriteStartObject();
            _writer.WriteString("file"u8, input.File);
            _writer.WriteNumber("line"u8, input.Line);
            _writer.WriteEndObject();
        }
        _writer.WriteEndArray();
        _writer.WriteEndObject();
    }

    private void Write(Competence authority)
    {
        _writer.WriteStartObject("authority"u8);
        _writer.WriteString("level"u8, Bodies.Word(authority.Level));
        if (authority.Question is { } question) _writer.WriteString("question"u8, question);
        _writer.WriteEndObject();
    }

    private void Write(RollUp rollUp)
    {
        _writer.WriteStartObject("rollup"u8);
        Write(rollUp.Total);
        _writer.WriteStartObject("byType"u8);
        foreach (var (type, tally) in rollUp.ByType())
        {
            _writer.WriteStartObject(type);
            Write(tally);
            _writer.WriteEndObject();
        }
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void Write(Tally tally)
    {
        _writer.WriteNumber("population"u8, tally.Population);
        _writer.WriteNumber("registered"u8, tally.Registered);
        _writer.WriteNumber("recognised"u8, tally.Recognised);
        _writer.WriteNumber("undecided"u8, tally.Undecided);
    }
}
