using Antt.Engine.Reference;

namespace Antt.Tests.Reference;

/// <summary>The grammar of the case files.</summary>
public sealed class CaseFileTests
{
    private const string Sample = """
        # Tiêu đề

        Lời dẫn.

        Sổ nền: [mot](base/mot)

        ```json merge a/unit.json
        {"x": 1}
        ```

        ## Sai

        Lời riêng.

        ````markdown data/units/ghi-chu.md
        ```
        trong
        ```
        ````

        ```expected as-of=2024-12-31
        a 2024 dat
        ```

        ## Đúng

        Sổ nền: [hai](base/hai)

        ```json repeat=1..3 data/{n}.json
        {}
        ```

        ```delete data/1.json
        ```

        ```hex data/2.json
        EF BB BF
        ```

        ```expected
        ```
        """;

    [Fact]
    public void Parse_gives_each_section_the_shared_changes_and_base()
    {
        var file = CaseFile.Parse("x.md", Sample);
        Assert.Equal(("Tiêu đề", "Lời dẫn."), (file.Title, file.Prose));
        Assert.Equal(["Sai", "Đúng"], file.Sections.Select(section => section.Name));
        Assert.Equal(["mot", "hai"], file.Sections.Select(section => section.Base));
        Assert.Equal([CaseChangeKind.Merge, CaseChangeKind.Replace], file.Sections[0].Changes.Select(change => change.Kind));
        Assert.Equal("```\ntrong\n```\n", file.Sections[0].Changes[1].Text);
        Assert.Equal(
            [CaseChangeKind.Merge, CaseChangeKind.Replace, CaseChangeKind.Delete, CaseChangeKind.Bytes],
            file.Sections[1].Changes.Select(change => change.Kind));
        Assert.Equal((1, 3), (file.Sections[1].Changes[1].From, file.Sections[1].Changes[1].To));
        Assert.Equal(new DateOnly(2024, 12, 31), file.Sections[0].Expected[0].AsOf);
        Assert.Equal("a 2024 dat", Assert.Single(file.Sections[0].Expected[0].Lines));
        Assert.Empty(file.Sections[1].Expected[0].Lines);
    }

    [Fact]
    public void Parse_takes_a_file_without_sections_as_one_case()
    {
        var file = CaseFile.Parse("x.md", "# Một\n\nSổ nền: [mot](mot)\n\n```expected\n```\n");
        Assert.Equal("Một", Assert.Single(file.Sections).Name);
    }

    [Fact]
    public void Parse_takes_a_command_and_what_it_shows()
    {
        var file = CaseFile.Parse("x.md", "# Một\n\nSổ nền: [mot](mot)\n\n```command exit=2\n$ antt assess --year  2024\n  đạt\n\n```\n");
        var command = Assert.Single(Assert.Single(file.Sections).Commands);
        Assert.Equal((2, 5), (command.ExitCode, command.Line));
        Assert.Equal("assess --year 2024", string.Join(' ', command.Arguments));
        Assert.Equal("đạt", Assert.Single(command.Shown));
    }

    [Theory]
    [InlineData("# T\nSổ nền: [a](a)\n```command\nassess\n```\n", "a command begins")]
    [InlineData("Sổ nền: [a](a)\n```expected\n```\n", "no title")]
    [InlineData("# T\nSổ nền: [a](a)\n", "expects nothing")]
    [InlineData("# T\n```expected\n```\n", "no base register")]
    [InlineData("# T\nSổ nền: [a](a)\n```expected\n", "not closed")]
    [InlineData("# T\nSổ nền: [a](a)\n```json\n{}\n```\n```expected\n```\n", "name a file")]
    [InlineData("# T\nSổ nền: a\n```expected\n```\n", "no link")]
    [InlineData("# T\nSổ nền: [a](a)\n```expected day=2024-01-01\n```\n", "should begin with")]
    public void Parse_refuses_what_does_not_follow_the_grammar(string text, string reason)
    {
        var fault = Assert.Throws<FormatException>(() => CaseFile.Parse("x.md", text));
        Assert.Contains(reason, fault.Message, StringComparison.Ordinal);
    }
}
