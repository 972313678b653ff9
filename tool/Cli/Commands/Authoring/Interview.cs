using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Authoring.Fields;

namespace Antt.Cli.Commands.Authoring;

/// <summary>Asks for the fields of a document, one after another, and puts the answers into it. Where nobody can be asked, defaults stand and the rest stays open.</summary>
internal sealed class Interview(Screen screen, JsonObject document, bool all, Func<string, string?> defaultOf)
{
    private const string Finish = ".", Explain = "?", Open = "-";

    private static readonly string[] Stable =
        ["form", "addressee", "signerOffice", "authority.level", "authority.body", "authority.place", "legalBasis", "states.1.commune", "states.1.managingLevel", "from"];

    private readonly HashSet<string> _closedGroups = new(StringComparer.Ordinal);
    private bool _finished;

    /// <summary>Paths of what the document cannot be without and nobody answered.</summary>
    public List<string> Missing { get; } = [];

    /// <summary>Takes the answers given; says what is wrong with one, and returns false.</summary>
    public bool Take(ImmutableArray<Field> fields, GivenAnswers given)
    {
        foreach (var (path, text) in given.All)
        {
            if (!GivenAnswers.TryResolve(fields, path, out var field))
            {
                screen.Refuse(NewText.UnknownField(path, GivenAnswers.Closest(fields, path)));
                return false;
            }
            if (!FieldValue.TryRead(field, text, out var value, out var problem))
            {
                screen.Refuse(NewText.BadAnswer(path, problem));
                return false;
            }
            JsonPlace.Set(document, path, value, list => GivenAnswers.IsList(fields, list));
        }
        return true;
    }

    /// <summary>Asks for everything that is still open.</summary>
    public void Ask(ImmutableArray<Field> fields)
    {
        var asked = fields.Where(field => all || !field.IsRare).ToList();
        if (screen.Environment.Input is not null) screen.Tell(NewText.HowToAnswer);
        for (var place = 0; place < asked.Count; place++) Ask(fields, asked[place], asked[place].Path, $"{place + 1}/{asked.Count}");
        if (_finished) Prune(fields);
        Demand(fields);
    }

    /// <summary>Takes away what was begun and cannot stand by itself, when somebody has had enough.</summary>
    private void Prune(ImmutableArray<Field> fields)
    {
        foreach (var field in fields)
        {
            if (field is { Group: { } group, IsRequiredInGroup: true } && JsonPlace.Get(document, group) is { } begun && JsonPlace.Get(document, field.Path) is null)
            {
                begun.Parent!.AsObject().Remove(group[(group.LastIndexOf('.') + 1)..]);
                screen.Tell(NewText.Dropped(group));
            }
            if (field.Form != FieldForm.Entries || JsonPlace.Get(document, field.Path) is not JsonArray entries) continue;
            for (var entry = entries.Count; entry >= 1; entry--)
            {
                if (field.Fields.All(own => !own.IsRequired || JsonPlace.Get(document, $"{field.Path}.{entry}.{own.Path}") is not null)) continue;
                entries.RemoveAt(entry - 1);
                screen.Tell(NewText.Dropped($"{field.Path}.{entry}"));
            }
        }
    }

    /// <summary>Finds what is required and was not answered.</summary>
    public void Demand(ImmutableArray<Field> fields)
    {
        foreach (var field in fields) Demand(field, field.Path);
    }

    private void Ask(ImmutableArray<Field> fields, Field field, string path, string number)
    {
        if (JsonPlace.Get(document, path) is not null || IsClosed(field)) return;
        if (field.Form == FieldForm.Entries)
        {
            AskEntries(fields, field, path, number);
            return;
        }
        var isNeeded = field.IsRequired || field is { IsRequiredInGroup: true, Group: { } begun } && JsonPlace.Get(document, begun) is not null;
        var answer = Answer(field with { IsRequired = isNeeded }, defaultOf(path), number);
        if (answer is not null) JsonPlace.Set(document, path, answer, list => GivenAnswers.IsList(fields, list));
        else if (field is { Group: { } group, IsRequiredInGroup: true } && JsonPlace.Get(document, group) is null) _closedGroups.Add(group);
    }

    /// <summary>Whether an answer before makes the field pointless: its block is left out, or what it depends on is not so.</summary>
    private bool IsClosed(Field field) =>
        field.Group is { } group && _closedGroups.Contains(group)
        || field.DependsOn is { } needed && JsonPlace.Get(document, needed)?.GetValueKind() != System.Text.Json.JsonValueKind.True;

    private void AskEntries(ImmutableArray<Field> fields, Field list, string path, string number)
    {
        if (screen.Environment.Input is null || _finished) return;
        Head(list, number);
        screen.Tell(NewText.HowMany);
        while (Read() is { } typed)
        {
            if (typed is "" or Open) return;
            if (typed == Explain) Tell(list);
            else if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 0 and <= 100)
            {
                JsonPlace.Set(document, path, new JsonArray(), at => GivenAnswers.IsList(fields, at));
                for (var entry = 1; entry <= count && !_finished; entry++) AskEntry(fields, list, path, entry, $"{number}.{entry}");
                return;
            }
            else screen.Tell(NewText.HowMany);
        }
    }

    private void AskEntry(ImmutableArray<Field> fields, Field list, string path, int entry, string number)
    {
        screen.Tell(NewText.Entry(list.Label, entry));
        var at = $"{path}.{entry}";
        var own = list.Fields.Where(field => (all || !field.IsRare) && field.Path != "id").ToList();
        for (var place = 0; place < own.Count; place++)
        {
            var field = own[place];
            if (JsonPlace.Get(document, $"{at}.{field.Path}") is not null) continue;
            if (Answer(field, defaultOf($"{list.Path}.{field.Path}"), $"{number}.{place + 1}") is { } answer)
                JsonPlace.Set(document, $"{at}.{field.Path}", answer, above => GivenAnswers.IsList(fields, above));
        }
        if (JsonPlace.Get(document, path) is not JsonArray entries || entries.Count < entry || entries[entry - 1] is not JsonObject made) return;
        if (list.Fields.Any(static field => field.Path == "id") && made["id"] is null)
        {
            var kind = (string?)made["category"] ?? (string?)made["kind"] ?? "muc";
            made["id"] = NewIds.OfEntry(kind, id => entries.Any(other => (string?)other?["id"] == id));
        }
    }

    /// <summary>One answer; null when the field stays open.</summary>
    private JsonNode? Answer(Field field, string? given, string number)
    {
        if (screen.Environment.Input is null || _finished) return Unasked(field, given);
        Head(field, number);
        for (var place = 0; place < field.Choices.Length && field.Form != FieldForm.Counts; place++)
            screen.Error.WriteLine($"      {place + 1}. {field.Choices[place].Value} — {screen.In(field.Choices[place].Meaning)}");
        screen.Tell(NewText.Hint(field, given));
        while (Read() is { } typed)
        {
            if (typed == Explain)
            {
                Tell(field);
                continue;
            }
            if (typed == Open) return null;
            if (typed.Length == 0 && given is null)
            {
                if (!field.IsRequired) return null;
                screen.Tell(NewText.Needed);
                continue;
            }
            if (FieldValue.TryRead(field, typed.Length == 0 ? given! : typed, out var value, out var problem)) return value;
            screen.Tell(NewText.Again(problem));
        }
        return Unasked(field, given);
    }

    /// <summary>What stands without anybody having been asked: what is stable. A day or a figure of the year is never taken for granted.</summary>
    private static JsonNode? Unasked(Field field, string? given) =>
        given is not null && Stable.Contains(field.Path) && FieldValue.TryRead(field, given, out var value, out _) ? value : null;

    private void Head(Field field, string number) => screen.Tell(NewText.Question(number, field));

    private void Tell(Field field) => screen.Tell(NewText.AtLength(field));

    /// <summary>What the person typed; null when they have had enough.</summary>
    private string? Read()
    {
        screen.Error.Write("  > ");
        var typed = screen.Environment.Input?.ReadLine()?.Trim();
        if (typed is null or Finish) _finished = true;
        return _finished ? null : typed;
    }

    /// <summary>Remembers what is required and open, within entries too.</summary>
    private void Demand(Field field, string path)
    {
        var value = JsonPlace.Get(document, path);
        if (value is null && (field.IsRequired || field is { IsRequiredInGroup: true, Group: { } group } && JsonPlace.Get(document, group) is not null)) Missing.Add(path);
        if (field.Form != FieldForm.Entries || value is not JsonArray entries) return;
        for (var entry = 1; entry <= entries.Count; entry++)
            foreach (var own in field.Fields) Demand(own, $"{path}.{entry}.{own.Path}");
    }
}
