using System.Globalization;
using System.Text;
using Antt.Engine.Fixing;
using Antt.Engine.Validating;
using Antt.Model;
using Antt.Model.Diagnostics;
using Antt.Tests.Engine.Loading;
using Xunit.Abstractions;

namespace Antt.Tests.Engine.Validating.Guessing;

/// <summary>Every key and every listed value of every schema, misspelt in four ways: is the right one named, and does a fix restore the file?</summary>
public sealed class SlipTests(ITestOutputHelper output)
{
    private const double LeastNamed = 0.95;
    private const double LeastMended = 0.90;
    private const int Tries = 20;

    [Fact]
    public void Every_document_made_up_for_a_place_is_valid() => Assert.All(SchemaPlaces.All(), place =>
        Assert.True(Schemas.Named(place.Schema)!.Check(Reading.Of(place.With(place.Word)).Tree!, new List<Diagnostic>()), $"{place.Schema} {place.Steps} {place.Word}\n{place.With(place.Word)}"));

    [Fact]
    public void The_message_names_the_right_word_and_the_fix_restores_it()
    {
        var (all, named, mended, unseen) = (0, 0, 0, 0);
        var misses = new List<string>();
        foreach (var (place, number) in SchemaPlaces.All().Select((place, number) => (place, number)))
        {
            for (var kind = 0; kind < Slip.Kinds.Length; kind++)
            {
                if (Misspelt(place.Word, kind, new Random(number * 4 + kind)) is not { } wrong) continue;
                all++;
                var text = place.With(wrong);
                var (tree, findings) = Reading.Of(text);
                Schemas.Named(place.Schema)!.Check(tree!, findings);
                if (findings.Count == 0) unseen++;
                var isNamed = findings.Exists(finding => Suggestions(finding).Contains($"\"{place.Word}\"", StringComparison.Ordinal));
                var isMended = Encoding.UTF8.GetString(Mender.Of("a.json", Encoding.UTF8.GetBytes(text), Schemas.Named(place.Schema)!).Bytes.Span) == place.With(place.Word);
                if (isNamed) named++;
                if (isMended) mended++;
                if (!isNamed || !isMended) misses.Add($"{place.Schema} {place.Steps} {place.Word} → {wrong}: {(isNamed ? "named" : "not named")}, {(isMended ? "mended" : "not mended")}");
            }
        }
        string Share(int count) => ((double)count / all).ToString("P2", CultureInfo.InvariantCulture);
        var told = $"{all} slips: named {Share(named)}, mended {Share(mended)}; {unseen} of them made another valid word";
        output.WriteLine(told);
        foreach (var miss in misses) output.WriteLine(miss);
        Assert.True(all > 4_000 && named >= LeastNamed * all && mended >= LeastMended * all, $"{told}\n{string.Join('\n', misses.Take(60))}");
    }

    /// <summary>What a message offers in the place of what was found; a list of everything allowed is no suggestion.</summary>
    private static string Suggestions(Diagnostic finding) => finding.Descriptor.Code switch
    {
        "ANTT2010" => $"\"{finding.Arguments[1]}\"",
        "ANTT2016" => finding.Arguments[1],
        "ANTT2032" => $"\"{finding.Arguments[2]}\"",
        "ANTT2051" => finding.Arguments[2],
        _ => "",
    } is { Length: > 0 } suggested && Enum.GetValues<Language>().All(language => finding.Message(language).Contains(suggested.Trim('"'), StringComparison.Ordinal)) ? suggested : "";

    private static string? Misspelt(string word, int kind, Random random)
    {
        for (var attempt = 0; attempt < Tries; attempt++)
            if (Slip.Kinds[kind].Of(word, random) is { Length: > 0 } wrong && wrong != word) return wrong;
        return null;
    }
}
