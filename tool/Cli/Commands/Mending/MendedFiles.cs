using System.Collections.Immutable;
using System.CommandLine;
using Antt.Cli.Disk.Edits;
using Antt.Cli.Text;
using Antt.Engine.Authoring;
using Antt.Engine.Loading;
using Antt.Model;

namespace Antt.Cli.Commands.Mending;

/// <summary>The documents that a command may write anew.</summary>
internal sealed class MendedFiles
{
    private readonly OpenRegister _register;
    private readonly ImmutableArray<string> _scope;

    private MendedFiles(OpenRegister register, ImmutableArray<string> scope) => (_register, _scope) = (register, scope);

    /// <summary>The files and folders to look at.</summary>
    public static Argument<string[]> Paths(Screen screen) => new("paths")
    {
        Arity = ArgumentArity.ZeroOrMore, HelpName = screen.In(CheckText.PathsName), Description = screen.In(MendText.PathsPurpose),
    };

    /// <summary>The documents below these paths; null, after a complaint, when there is no register or no such path.</summary>
    public static MendedFiles? Open(Screen screen, string[] given)
    {
        if (!OpenRegister.TryOpen(screen, given.FirstOrDefault(), out var register)) return null;
        var scope = CheckCommand.Locate(screen, register, given);
        return scope.Length < given.Length ? null : new MendedFiles(register, scope);
    }

    /// <summary>Each document, and each file of prose, with its kind and bytes, in order of paths; no bytes where the file cannot be opened.</summary>
    public IEnumerable<(string Path, DocumentKind Kind, byte[]? Bytes)> Documents()
    {
        foreach (var entry in _register.Tree.Entries)
        {
            if (entry.Kind != SourceEntryKind.File || _register.Tree.Seals.Find(entry.Path) is not null || (_scope.Length > 0 && !_scope.Any(path => CheckCommand.IsIn(path, entry.Path)))) continue;
            if ((DocumentKinds.Of(entry.Path) ?? (DocumentKinds.Prose.Matches(entry.Path) ? DocumentKinds.Prose : null)) is { } kind) yield return (entry.Path, kind, _register.Tree.BytesAt(entry.Path));
        }
    }

    /// <summary>Writes all of these files or none; what went wrong when something did.</summary>
    public Words? Write(IEnumerable<KeyValuePair<string, byte[]?>> files) =>
        new EditJournal(_register.Root).Apply(RegisterEdit.Of(_register.Tree, files)) is { State: not EditState.Done } outcome ? MendText.NotWritten(outcome.About) : null;
}
