using System.Collections.Immutable;
using Antt.Model.Law;

namespace Antt.Model.Diagnostics;

/// <summary>
/// Phrases of the tool's own that fill a finding's sentences beside names and values of the data. A finding keeps them as they are said in
/// Vietnamese; what stands between “ and ” in them is data.
/// </summary>
public static class ArgumentWords
{
    /// <summary>Stands between the languages of an argument that brings both along.</summary>
    private const char Between = '\u001E';

    /// <summary>All of them; <c>{0}</c> is where data stands.</summary>
    public static ImmutableArray<Words> All { get; } =
    [
        new("địa chỉ thư điện tử", "e-mail address"),
        new("bộ phận khác", "other offices"),
        new("cơ quan quyết định", "the deciding body"),
        new("bộ phận ký “{0}”", "signing office \"{0}\""),
        new("bộ phận “{0}”", "office \"{0}\""),
        new("không thuộc bộ phận nào", "of no office"),
        new("của “{0}”, không có hiệu lực vào ngày ấy", "of \"{0}\", not in force on that day"),
    ];

    /// <summary>An argument that the data has in both languages, as the name of a paper in a rulebook.</summary>
    public static string Of(Words words) => $"{words.Vi}{Between}{words.En}";

    /// <summary>An argument in the language of the sentence it fills; what is neither a phrase of the tool nor a citation of the law stays as it is.</summary>
    public static string In(string argument, Language language)
    {
        ArgumentNullException.ThrowIfNull(argument);
        if (argument.IndexOf(Between, StringComparison.Ordinal) is >= 0 and var at) return language == Language.Vietnamese ? argument[..at] : argument[(at + 1)..];
        if (language == Language.Vietnamese) return argument;
        var (open, close) = (argument.IndexOf('“', StringComparison.Ordinal), argument.LastIndexOf('”'));
        var phrase = open >= 0 && close > open ? $"{argument[..(open + 1)]}{{0}}{argument[close..]}" : argument;
        foreach (var words in All)
        {
            if (words.Vi == phrase) return words.En.Replace("{0}", open >= 0 ? argument[(open + 1)..close] : "", StringComparison.Ordinal);
        }
        return Citation.InEnglish(argument) ?? argument;
    }
}
