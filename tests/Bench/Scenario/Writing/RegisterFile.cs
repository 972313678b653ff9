namespace Antt.Bench.Scenario.Writing;

/// <summary>register.json: plainly demonstration data, every year of the records, the four recognition rulebooks.</summary>
internal static class RegisterFile
{
    private static readonly string[] Rulebooks = ["tt124-kdc", "tt124-xa", "tt124-cd", "tt124-gd"];

    public static void Write(RegisterFolder folder, IEnumerable<int> years) => folder.Write("register.json", json =>
    {
        json.Object("name", () =>
        {
            json.Text("vi", "Sổ minh họa sinh từ dữ kiện giả định, không phải số liệu thật");
            json.Text("en", "Demonstration register made from made-up facts, not real figures");
        });
        json.Texts("languages", ["vi", "en"]);
        json.Truth("demonstration", true);
        json.Objects("years", years, year =>
        {
            json.Number("year", year);
            json.Texts("rulebooks", Rulebooks);
        });
    });
}
