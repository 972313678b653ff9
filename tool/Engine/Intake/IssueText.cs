using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Drafting;
using Antt.Engine.Loading;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace Antt.Engine.Intake;

/// <summary>
/// Reads the text that a forge makes of an issue form: a heading for each question, below it the answer. Only answers to known questions are
/// taken; whatever else somebody typed stays words and is left out.
/// </summary>
internal static class IssueText
{
    private const string Heading = "### ";
    private static readonly string[] Blank = ["", "_No response_", "_Không trả lời_"];

    /// <summary>The answers by question; null when the text is no such text.</summary>
    public static Dictionary<string, string>? Answers(string text)
    {
        Dictionary<string, string>? answers = null;
        var (question, answer) = ("", new StringBuilder());
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Append(Heading))
        {
            if (!line.StartsWith(Heading, StringComparison.Ordinal))
            {
                answer.Append(line).Append('\n');
                continue;
            }
            var given = answer.ToString().Trim();
            if (question.Length > 0 && !Blank.Contains(given)) (answers ??= new(StringComparer.OrdinalIgnoreCase)).TryAdd(question, given);
            question = line[Heading.Length..].Trim();
            answer.Clear();
        }
        return answers;
    }

    /// <summary>The request for correction that the answers make, as prose to lie with the unit's year; null when they make none.</summary>
    public static (string Unit, int Year, string Name, string Text)? Correction(Dictionary<string, string> answers)
    {
        if (!answers.TryGetValue(IssueForms.AboutQuestion.Vi, out var about) || Subject(answers) is not var (unit, year)) return null;
        var text = new StringBuilder("# ").Append(IssueForms.CorrectionTitle.Vi).Append('\n');
        foreach (var question in (ReadOnlySpan<Model.Words>)[IssueForms.AboutQuestion, IssueForms.SaysQuestion, IssueForms.ShouldQuestion, IssueForms.GroundsQuestion])
            if (answers.TryGetValue(question.Vi, out var answer)) text.Append("\n**").Append(question.Vi).Append(":** ").Append(PaperFields.Escape(answer)).Append('\n');
        return (unit, year, "dinh-chinh-" + NewIds.Of(about), text.ToString());
    }

    /// <summary>The registration that the answers make, with what is wrong with single answers.</summary>
    public static HandedForm? Registration(Dictionary<string, string> answers, Func<string, int, ImmutableArray<Field>> fields, List<Model.Words> problems)
    {
        if (Subject(answers) is not var (unit, year)) return null;
        var document = new JsonObject { ["unit"] = unit, ["year"] = year };
        foreach (var field in fields(unit, year))
        {
            if (!answers.TryGetValue(field.Label.Vi, out var answer)) continue;
            if (FieldValue.TryRead(field, answer, out var value, out var problem)) JsonPlace.Set(document, field.Path, value, static _ => false);
            else problems.Add(new Model.Words($"{field.Label.Vi}: {problem.Vi}", $"{field.Label.En}: {problem.En}"));
        }
        return new HandedForm(DocumentKinds.Registration.Name, unit, year, null, false, document);
    }

    private static (string Unit, int Year)? Subject(Dictionary<string, string> answers) =>
        answers.TryGetValue(IssueForms.UnitQuestion.Vi, out var unit) && answers.TryGetValue(IssueForms.YearQuestion.Vi, out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (unit, year) : null;
}
