using Antt.Cli.CommandLine;
using Antt.Cli.Text;
using Antt.Engine.Loading;
using Antt.Engine.Reference;
using Antt.Engine.Validating;
using Antt.Model;

namespace Antt.Cli.Commands;

/// <summary>Explains a kind of file or one of its fields, from the schema.</summary>
internal static class ExplainField
{
    /// <summary>Whether the first word names a kind of file; ids of units have no dots and conditions no small letters in front.</summary>
    public static bool IsMeant(string subject) => Schemas.Names.Contains(subject.Split('.')[0], StringComparer.Ordinal);

    /// <summary>Writes what the field means, what may be written there, and what lies below.</summary>
    public static ExitCode Run(Screen screen, string path)
    {
        var reference = SchemaReference.For(path.Split('.')[0])!;
        if (reference.All.Prepend(reference.Document).FirstOrDefault(field => field.Path == path) is not { } found) return Unknown(screen, reference, path);
        Write(screen, found);
        return ExitCode.Clean;
    }

    private static void Write(Screen screen, FieldReference field)
    {
        screen.Out.WriteLine(field.Path);
        screen.Out.WriteLine($"  {field.Description}");
        if (field.EntryDescription is { } more) screen.Out.WriteLine($"  {more}");
        var kind = DocumentKinds.All.FirstOrDefault(kind => kind.Name == field.Path);
        if (kind is not null) Indented(screen, FieldText.Place(kind.PathPattern));
        Indented(screen, FieldText.Type(field.Type));
        if (field.Name != field.Path) Indented(screen, field.IsRequired ? FieldText.Required : FieldText.Optional);
        if (!field.Allowed.IsEmpty) Indented(screen, FieldText.Allowed(string.Join(", ", field.Allowed)));
        foreach (var limit in field.Limits) Indented(screen, FieldText.Limit(limit));
        if (!field.Examples.IsEmpty) Indented(screen, FieldText.Examples(string.Join(", ", field.Examples)));
        WriteBelow(screen, field);
        if (screen.Language != Language.Vietnamese) screen.Out.WriteLine($"\n{screen.In(FieldText.DescriptionsAreVietnamese)}");
    }

    private static void WriteBelow(Screen screen, FieldReference field)
    {
        if (field.Fields.IsEmpty) return;
        screen.Out.WriteLine();
        screen.Print(FieldText.Below);
        var width = field.Fields.Max(below => below.Name.Length);
        foreach (var below in field.Fields)
            screen.Out.WriteLine($"{(below.IsRequired ? '*' : ' ')} {below.Name.PadRight(width)}  {below.Summary}");
        screen.Print(FieldText.More(field.Path));
    }

    /// <summary>Guesses among the fields of the block that is known, then among all of the same name elsewhere in the file.</summary>
    private static ExitCode Unknown(Screen screen, SchemaReference reference, string path)
    {
        var around = reference.All.Prepend(reference.Document).Where(field => path.StartsWith($"{field.Path}.", StringComparison.Ordinal)).MaxBy(field => field.Path.Length)!;
        var name = path[(around.Path.Length + 1)..].Split('.')[0];
        var last = path[(path.LastIndexOf('.') + 1)..];
        var closest = ClosestName.To(name, around.Fields.Select(field => field.Name)) is { } near
            ? $"{around.Path}.{near}"
            : reference.All.FirstOrDefault(field => field.Name == last)?.Path;
        return screen.Refuse(FieldText.Unknown(around.Path, name, closest, string.Join(", ", around.Fields.Select(field => field.Name))));
    }

    private static void Indented(Screen screen, Words line) => screen.Out.WriteLine($"  {screen.In(line)}");
}
