using System.Collections.Immutable;

namespace Antt.Tests.Guides;

/// <summary>A command of a guide.</summary>
/// <param name="Command">Its words.</param>
/// <param name="Typed">What is answered when it asks.</param>
/// <param name="Shown">What it has to show, in this order.</param>
internal sealed record GuideStep(ImmutableArray<string> Command, ImmutableArray<string> Typed, ImmutableArray<string> Shown)
{
    /// <summary>The commands of a page, in order.</summary>
    public static List<GuideStep> Of(string page)
    {
        var steps = new List<GuideStep>();
        var isConsole = false;
        foreach (var line in page.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) isConsole = line == "```console";
            else if (!isConsole) continue;
            else if (line.StartsWith("$ ", StringComparison.Ordinal)) steps.Add(new GuideStep([.. Words(line[2..])], [], []));
            else if (line.StartsWith('>')) steps[^1] = steps[^1] with { Typed = steps[^1].Typed.Add(line[1..].Trim()) };
            else if (line.Length > 0) steps[^1] = steps[^1] with { Shown = steps[^1].Shown.Add(line) };
        }
        return steps;
    }

    /// <summary>Words parted by spaces; what stands between quotation marks is one.</summary>
    private static IEnumerable<string> Words(string line) =>
        line.Split('"').SelectMany(static (part, at) => at % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
