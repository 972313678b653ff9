using System.Text;
using Antt.Cli.Text.Drafts;
using Antt.Engine.Drafting;

namespace Antt.Cli.Commands.Drafts;

/// <summary>The template of a paper: the one that comes along, or a locality's own.</summary>
internal static class DraftTemplate
{
    /// <summary>Reads a template; complains and is null when it cannot be used.</summary>
    /// <param name="screen">Takes the complaint.</param>
    /// <param name="name">Name of the one that comes along.</param>
    /// <param name="file">The locality's own; null for the one that comes along.</param>
    public static PaperTemplate? Open(Screen screen, string name, string? file)
    {
        if (Text(screen, name, file) is not { } text)
        {
            screen.Refuse(DraftText.NoTemplate(file!));
            return null;
        }
        var template = PaperTemplate.Read(text, out var unknown);
        if (unknown.IsEmpty) return template;
        screen.Refuse(DraftText.UnknownKeys(string.Join(", ", unknown)));
        return null;
    }

    /// <summary>Whether a draft has every field a template names; complains when it has not.</summary>
    public static bool Fits(Screen screen, PaperTemplate template, Draft draft)
    {
        var missing = template.Missing(draft.Fields);
        if (!missing.IsEmpty) screen.Refuse(DraftText.UnknownFields(string.Join(", ", missing), string.Join(", ", draft.Fields.Names)));
        return missing.IsEmpty;
    }

    private static string? Text(Screen screen, string name, string? file)
    {
        if (file is null) return CarriedFiles.PaperTemplate(name);
        var path = Path.GetFullPath(file, screen.Environment.CurrentFolder);
        return File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8) : null;
    }
}
