using System.Text.Json.Nodes;
using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Authoring.Fields;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Antt.Cli.Commands.Authoring;

/// <summary>Asks for the papers of a year, one kind after another: date, number, who issued it, what it proves.</summary>
internal sealed class PaperInterview(Screen screen, PaperList list)
{
    private bool _finished;

    /// <summary>Asks for every kind that is needed and not there; for those that also serve only when asked to.</summary>
    public void Ask(bool all)
    {
        screen.Tell(NewText.HowToAnswer);
        var asked = list.Expected.Where(paper => (paper.IsNeeded || all) && !list.Has(paper.Kind)).ToList();
        for (var place = 0; place < asked.Count && !_finished; place++) Ask(asked[place], $"{place + 1}/{asked.Count}");
    }

    private void Ask(ExpectedPaper paper, string number)
    {
        var needed = paper is { From: { } from, Until: { } until } ? screen.In(NewText.Between(Days.Shown(from), Days.Shown(until))) : "";
        var conditions = string.Join(", ", paper.Conditions);
        if (Answer(() => screen.Tell(NewText.Paper(number, paper.Name, needed, paper.Conditions.IsEmpty ? "" : screen.In(NewText.Proves(conditions)))), "date", null) is not { } date) return;
        var item = new JsonObject { ["kind"] = paper.Kind, ["date"] = date };
        var issuer = list.Issuers.GetValueOrDefault(paper.Kind);
        Put(item, "number", Answer(() => screen.Tell(NewText.PaperNumber), "number", null));
        Put(item, "issuer", Answer(() => screen.Tell(NewText.PaperIssuer(issuer)), "issuer", issuer));
        if (!paper.Conditions.IsEmpty) Put(item, "conditions", Answer(() => screen.Tell(NewText.PaperConditions(conditions)), "conditions", conditions));
        list.Add(item);
    }

    private JsonNode? Answer(Action ask, string field, string? given)
    {
        if (_finished) return null;
        ask();
        while (true)
        {
            screen.Error.Write("  > ");
            var typed = screen.Environment.Input?.ReadLine()?.Trim();
            if (typed is null or ".")
            {
                _finished = true;
                return null;
            }
            if (typed == "?") screen.Tell(NewText.AtLength(list.Field(field)));
            else if (typed == "-" || (typed.Length == 0 && given is null)) return null;
            else if (FieldValue.TryRead(list.Field(field), typed.Length == 0 ? given! : typed, out var value, out var problem)) return value;
            else screen.Tell(NewText.Again(problem));
        }
    }

    private static void Put(JsonObject item, string name, JsonNode? value)
    {
        if (value is not null) item[name] = value;
    }
}
