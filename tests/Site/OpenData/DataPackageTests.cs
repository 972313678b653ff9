using Antt.Model.Publication;
using Antt.Site.OpenData;
using Antt.Tests.Cli;
using Antt.Tests.Engine.Publishing;
using Antt.Tests.Support;

namespace Antt.Tests.Site.OpenData;

/// <summary>The description of the tables, as a reader of data packages takes it: it holds the tables against what the description promises.</summary>
public sealed class DataPackageTests
{
    private static readonly PublicRegister Register = Published.Register(Published.Files());

    [Fact]
    public void A_reader_of_data_packages_finds_every_row_every_key_and_every_reference()
    {
        using var folder = Written(HandedOut.Of(Register));
        Assert.Equal(
            DataTables.All.Select(table => table.Name),
            Read(folder).Select(line => line.Split(' ')).Where(said => said is [_, var rows] && int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture) > 0).Select(said => said[0]));
    }

    [Fact]
    public void It_names_the_terms_where_there_are_any()
    {
        Assert.Contains($"\"path\": \"{Register.Head.Licence!.Address}\"", HandedOut.Of(Register).Text(DataPaths.Package), StringComparison.Ordinal);
        var silent = HandedOut.Of(Register with { Head = Register.Head with { Licence = null } });
        Assert.DoesNotContain("licenses", silent.Text(DataPaths.Package), StringComparison.Ordinal);
        using var folder = Written(silent);
        Assert.Equal(DataTables.All.Length, Read(folder).Length);
    }

    [Theory]
    [InlineData("don-vi", "2012-01-01", "01/01/2012", "date")]
    [InlineData("dia-ban", "2025-06-30", "hôm nay", "date")]
    [InlineData("cong-nhan", "banh-keo-vi-du,", "khong-co-don-vi-nay,", "oreign key")]
    public void What_does_not_keep_the_promise_is_seen(string table, string good, string bad, string said)
    {
        var files = HandedOut.Of(Register);
        var path = DataPaths.Table(table);
        var text = files.Text(path);
        var at = text.IndexOf(good, StringComparison.Ordinal);
        Assert.True(at > 0, path);
        files[path] = System.Text.Encoding.UTF8.GetBytes(text[..at] + bad + text[(at + good.Length)..]);
        using var folder = Written(files);
        Assert.Contains(Read(folder), line => line.StartsWith(table + ":", StringComparison.Ordinal) && line.Contains(said, StringComparison.Ordinal));
    }

    private static TemporaryFolder Written(SortedDictionary<string, byte[]> files)
    {
        var folder = new TemporaryFolder();
        foreach (var path in DataTables.All.Select(table => DataPaths.Table(table.Name)).Append(DataPaths.Package)) folder.Write(path, files[path]);
        return folder;
    }

    private static string[] Read(TemporaryFolder folder) =>
        Peers.Run("datapackage.mjs", "", folder.At(DataPaths.Package)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
