using System.Globalization;
using System.Text;
using Antt.Model.Publication;
using Antt.Site.OpenData;
using Antt.Tests.Cli;
using Antt.Tests.Engine.Publishing;
using Antt.Tests.Office;
using CsvHelper;

namespace Antt.Tests.Site.OpenData;

/// <summary>Tables that open right in a spreadsheet and run nothing there.</summary>
public sealed class CsvTests
{
    private static readonly PublicRegister Register = Published.Register(Published.Files());
    private static readonly SortedDictionary<string, byte[]> Files = HandedOut.Of(Register);

    [Fact]
    public void Every_table_is_read_back_by_a_library_with_all_rows_and_columns()
    {
        foreach (var table in DataTables.All)
        {
            var bytes = Files[$"du-lieu/bang/{table.Name}.csv"];
            Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
            var rows = Rows(bytes);
            Assert.Equal(table.Columns.Select(column => column.Heading), rows[0]);
            Assert.True(rows.Count > 1, table.Name);
            Assert.All(rows, row => Assert.Equal(table.Columns.Length, row.Length));
            Assert.DoesNotContain("\n", Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        Assert.Equal(Register.Units.Length, Rows(Files["du-lieu/bang/don-vi.csv"]).Count - 1);
        Assert.Equal(Register.Places.Length, Rows(Files["du-lieu/bang/dia-ban.csv"]).Count - 1);
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+84", "'+84")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("＝cmd", "'＝cmd")]
    [InlineData("a,\"b\"\r\nc", "a,\"b\"\r\nc")]
    [InlineData("thôn 1", "thôn 1")]
    public void What_would_be_a_formula_is_text(string cell, string read)
    {
        var file = new CsvFile(["một", "hai"]);
        file.Row(cell, "x");
        Assert.Equal([read, "x"], Rows(file.File("a.csv").Bytes.ToArray())[1]);
    }

    [Fact]
    public void LibreOffice_opens_a_table_with_its_letters_and_days()
    {
        using var folder = new TemporaryFolder();
        folder.Write("quyet-dinh.csv", Files["du-lieu/bang/quyet-dinh.csv"]);
        var saved = Soffice.Convert(folder.At("quyet-dinh.csv"), "fods", folder.Path, "--infilter=CSV:44,34,76");
        var text = File.ReadAllText(saved);
        var first = Register.Decisions[0];
        Assert.Contains($"office:date-value=\"{first.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\"", text, StringComparison.Ordinal);
        Assert.Contains(first.Body, text, StringComparison.Ordinal);
        Assert.Contains("Số quyết định", text, StringComparison.Ordinal);
        Assert.DoesNotContain("table:formula", text, StringComparison.Ordinal);
    }

    private static List<string[]> Rows(byte[] bytes)
    {
        using var csv = CsvReader.FromText(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), new CsvReaderOptions { Separator = ',', HasHeader = false });
        var rows = new List<string[]>();
        while (csv.Read()) rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        return rows;
    }
}
