using Antt.Engine.Publishing;
using Antt.Engine.Reference.Meanings;
using Antt.Engine.Validating;
using Antt.Model.Publication;
using Antt.Tests.Conventions;

namespace Antt.Tests.Engine.Reference;

/// <summary>The English of what fields mean keeps up with the schemas: none is missing of what is public, none is told of a description that is gone.</summary>
public sealed class FieldMeaningsTests
{
    private static readonly FieldGuide Public = new ExportFormat().Dictionary;

    [Fact]
    public void Every_public_file_and_field_has_an_English_meaning_of_its_own() => Offenders.None(
        from document in Public.Documents
        from words in document.Fields.Select(static field => field.Meaning).Append(document.Title).Append(document.Description)
        where FieldMeanings.Of(words.Vi) is not { Length: > 0 } english || english == words.Vi || english != words.En
        select $"{document.Name}: {words.Vi}");

    [Fact]
    public void No_description_is_explained_twice_or_is_gone_from_the_schemas()
    {
        var schemas = string.Concat(Schemas.Names.Select(Schemas.Read).Select(System.Text.Encoding.UTF8.GetString));
        Assert.Equal(FieldMeanings.Listed.Count(), FieldMeanings.Listed.Select(static pair => pair.Key).Distinct().Count());
        Offenders.None(FieldMeanings.Listed.Where(pair => !schemas.Contains($"\"{pair.Key}\"", StringComparison.Ordinal)).Select(static pair => pair.Key));
    }

    [Fact]
    public void English_leaves_nothing_in_Vietnamese_but_words_that_are_so_called()
    {
        string[] called = ["QĐ", "thôn", "ấp", "khóm", "tổ dân phố"];
        Offenders.None(
            from meaning in FieldMeanings.Listed
            let rest = called.Aggregate(meaning.Value, static (text, word) => text.Replace(word, "", StringComparison.Ordinal))
            where rest.Any(static letter => letter > 127 && letter != '…')
            select meaning.Value);
    }
}
