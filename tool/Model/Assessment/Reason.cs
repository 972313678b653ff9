using System.Collections.Immutable;
using System.Globalization;

namespace Antt.Model.Assessment;

/// <summary>Why an outcome is what it is: a template in both languages and what fills it, put together only when somebody reads it.</summary>
/// <param name="Template">The sentence, with <c>{0}</c>, <c>{1}</c> … for the arguments.</param>
/// <param name="Arguments">Numbers, days and words. Days are shown as dd/MM/yyyy; <see cref="Words"/> in the language asked for, words of the data as <see cref="Vocabulary"/> calls them.</param>
public readonly record struct Reason(Words Template, ImmutableArray<object> Arguments)
{
    /// <summary>A reason with its arguments.</summary>
    public static Reason Of(Words template, params ImmutableArray<object> arguments) => new(template, arguments);

    /// <summary>The sentence in a language.</summary>
    public string In(Language language)
    {
        var template = Template.In(language);
        if (Arguments.IsDefaultOrEmpty) return template;
        var shown = new object[Arguments.Length];
        for (var i = 0; i < shown.Length; i++)
        {
            shown[i] = Arguments[i] switch
            {
                DateOnly day => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                Words words => words.In(language),
                string text => Vocabulary.Say(text, language),
                var other => other,
            };
        }
        return string.Format(CultureInfo.InvariantCulture, template, shown);
    }
}
