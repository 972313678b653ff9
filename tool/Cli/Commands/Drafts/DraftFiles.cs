using System.Collections.Immutable;
using System.Text;
using Antt.Engine.Drafting;
using Antt.Model;
using Antt.Office.Documents;

namespace Antt.Cli.Commands.Drafts;

/// <summary>Drafts as files: each paper one file, certificates together in one, and beside a notice the words to be read out.</summary>
internal static class DraftFiles
{
    /// <summary>Form and ending of a Word document.</summary>
    public const string Word = "docx";

    /// <summary>Form and ending of a page to print.</summary>
    public const string Page = "html";

    private const string DefaultFolder = "artifacts/drafts";
    private const string Spoken = ".txt";
    private const int MostSpokenWords = 150;

    public static ImmutableArray<(OutputFile File, int Papers)> Of(DraftKind kind, ImmutableArray<Draft> drafts, PaperTemplate template, string[] formats)
    {
        var files = ImmutableArray.CreateBuilder<(OutputFile, int)>();
        var bundles = kind == DraftKind.Certificate && drafts.Length > 1
            ? [(Name: $"{kind.Template}-{drafts[0].Fields.Plain("nam")}", Drafts: drafts)] : drafts.Select(static draft => (draft.Name, Drafts: ImmutableArray.Create(draft)));
        foreach (var (name, bundle) in bundles)
        {
            ImmutableArray<Paper> papers = [.. bundle.Select(draft => template.Fill(draft.Name, draft.Fields))];
            foreach (var format in formats) files.Add((Of(name, papers, format), papers.Length));
        }
        if (kind == DraftKind.Notice)
        {
            var spoken = PaperTemplate.Read(CarriedFiles.PaperTemplate("bai-phat-thanh"), out _);
            foreach (var draft in drafts) files.Add((new OutputFile(draft.Name + Spoken, Encoding.UTF8.GetBytes(spoken.Words(draft.Fields))), 1));
        }
        return files.ToImmutable();
    }

    /// <summary>Where drafts are written: where somebody says, else beside what the register otherwise puts out.</summary>
    public static string Folder(Screen screen, OpenRegister register, string? output) =>
        output is null ? Path.Combine(register.Root, DefaultFolder) : Path.GetFullPath(output, screen.Environment.CurrentFolder);

    /// <summary>Papers as one file, Word document or page to print.</summary>
    public static OutputFile Of(string name, ImmutableArray<Paper> papers, string format) =>
        new($"{name}.{format}", format == Word ? WordPapers.Write(papers) : Encoding.UTF8.GetBytes(HtmlPapers.Write(papers)));

    /// <summary>The texts to be read out that are too long for it.</summary>
    public static IEnumerable<(string Path, int Words)> TooLong(ImmutableArray<(OutputFile File, int Papers)> files) =>
        files.Where(static file => file.File.Path.EndsWith(Spoken, StringComparison.Ordinal))
            .Select(static file => (file.File.Path, Words: Encoding.UTF8.GetString(file.File.Bytes.Span).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length))
            .Where(static text => text.Words > MostSpokenWords);
}
