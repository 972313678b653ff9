using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;
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
                if (IsComment(line)) continue;
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

    /// <summary>Whether a line is what the template says about a question.</summary>
    private static bool IsComment(string line) => line.StartsWith("<!--", StringComparison.Ordinal) && line.TrimEnd().EndsWith("-->", StringComparison.Ordinal);

    /// <summary>Whether the answers are a request for correction: whether there is one that nothing else asks for.</summary>
    public static bool IsCorrection(Dictionary<string, string> answers) =>
        HandedFields.Correction.Any(field => field.Path != HandedFields.Unit.Path && field.Path != HandedFields.Year.Path && answers.ContainsKey(field.Label.Vi));

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
        answers.TryGetValue(HandedFields.Unit.Label.Vi, out var unit) && answers.TryGetValue(HandedFields.Year.Label.Vi, out var text)
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (unit, year) : null;
}
