using System.Reflection;
using System.Text;
using Antt.Cli;
using Antt.Model;

namespace Antt.Tests.Cli;

public sealed class WordsTests
{
    public static TheoryData<string> Catalogues() => [.. Types().Select(type => type.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Every_word_of_the_tool_stands_in_both_languages(string catalogue)
    {
        var type = Types().Single(type => type.Name == catalogue);
        foreach (var property in type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(property => property.PropertyType == typeof(Words)))
        {
            var words = (Words)property.GetValue(null)!;
            foreach (var text in new[] { words.Vi, words.En })
            {
                Assert.False(string.IsNullOrWhiteSpace(text), $"{catalogue}.{property.Name}");
                Assert.True(text.IsNormalized(NormalizationForm.FormC), $"{catalogue}.{property.Name}");
            }
        }
    }

    [Fact]
    public void Every_exit_code_is_told_in_the_readme()
    {
        var readme = File.ReadAllText(Path.Combine(Support.RepositoryRoot.Find(), "README.md"));
        foreach (var code in Enum.GetValues<ExitCode>()) Assert.Contains($"| {(int)code} |", readme, StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Types() => typeof(AnttProgram).Assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Antt.Cli.Text", StringComparison.Ordinal) == true && !type.IsNested);
}
