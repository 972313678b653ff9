using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Antt.Engine.Authoring.Fields;
using Antt.Engine.Drafting;
using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Engine.Intake;

/// <summary>
/// What somebody says is wrong in what is published ("yêu cầu đính chính"). It is shown to whoever keeps the register and changes nothing:
/// whether it is right is for the body to find, and a signed decision is corrected by another paper.
/// </summary>
/// <param name="Unit">Id of the unit; null when it is about none alone.</param>
/// <param name="Year">The year; null when it is about none alone.</param>
/// <param name="Answers">What was answered to which question, on one line each, as Markdown that is nothing but words.</param>
public sealed record CorrectionRequest(string? Unit, int? Year, ImmutableArray<(Words Question, string Answer)> Answers)
{
    /// <summary>The request as prose, as far as its words could be held against it.</summary>
    internal SourceFile Prose() => new("dinh-chinh.md", Encoding.UTF8.GetBytes(string.Concat(Answers.Select(static said => $"{said.Answer}\n\n"))));

    /// <summary>Reads a request from its answers; null, with every reason, when something is missing or of the wrong form.</summary>
    /// <param name="answerOf">The answer to a field; null when there is none.</param>
    /// <param name="reasons">Where reasons go.</param>
    internal static CorrectionRequest? Read(Func<Field, string?> answerOf, List<Words> reasons)
    {
        var answers = ImmutableArray.CreateBuilder<(Words, string)>();
        string? unit = null;
        int? year = null;
        foreach (var field in HandedFields.Correction)
        {
            if (answerOf(field) is not { } answer || string.IsNullOrWhiteSpace(answer))
            {
                if (field.IsRequired) reasons.Add(IntakeWords.Missing(field.Label));
            }
            else if (!FieldValue.TryRead(field, answer, out var value, out var problem))
                reasons.Add(new Words($"{field.Label.Vi}: {problem.Vi}", $"{field.Label.En}: {problem.En}"));
            else if (field.Path == HandedFields.Unit.Path) unit = value.ToString();
            else if (field.Path == HandedFields.Year.Path) year = int.Parse(value.ToString(), CultureInfo.InvariantCulture);
            else answers.Add((field.Label, PaperFields.Escape(string.Join(' ', value.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));
        }
        return reasons.Count > 0 ? null : new CorrectionRequest(unit, year, answers.ToImmutable());
    }
}
