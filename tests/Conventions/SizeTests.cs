namespace Antt.Tests.Conventions;

/// <summary>Code stays small enough to be read: lines of a file, files of a folder, names that say what a thing is.</summary>
public sealed class SizeTests
{
    private const int MostLines = 350;
    private const int MostFiles = 25;
    private static readonly string[] Code = [".cs", ".razor", ".ts", ".mjs"];
    private static readonly string[] Folders = ["tool", "site", "tests"];
    private static readonly string[] EmptyNames =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Service", "Processor", "Handler", "Impl", "Wrapper", "Misc", "Common"];

    [Fact]
    public void No_code_file_is_longer_than_350_lines() =>
        Offenders.None(SourceFiles.With(Code, Folders).Where(path => SourceFiles.Lines(path).Length > MostLines));

    [Fact]
    public void No_code_folder_holds_more_than_25_files() =>
        Offenders.None(SourceFiles.With(Code, Folders).GroupBy(path => Path.GetDirectoryName(path)!)
            .Where(folder => folder.Count() > MostFiles).Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void No_data_folder_holds_more_than_1000_entries() =>
        Offenders.None(SourceFiles.With([], "data").GroupBy(path => Path.GetDirectoryName(path)!)
            .Where(folder => folder.Count() > 1000).Select(folder => $"{folder.Key}: {folder.Count()}"));

    [Fact]
    public void No_name_ends_in_a_word_that_says_nothing() =>
        Offenders.None(SourceFiles.With(Code, Folders)
            .Where(path => EmptyNames.Any(word => Path.GetFileNameWithoutExtension(path).EndsWith(word, StringComparison.Ordinal))));

    [Fact]
    public void No_unfinished_work_is_left() =>
        Offenders.None(
            from path in SourceFiles.With(Code, Folders)
            from line in SourceFiles.Lines(path).Select((text, index) => (text, number: index + 1))
            where line.text.Contains("TO" + "DO", StringComparison.Ordinal) || line.text.Contains("FIX" + "ME", StringComparison.Ordinal)
            select $"{path}({line.number}): {line.text.Trim()}");
}
