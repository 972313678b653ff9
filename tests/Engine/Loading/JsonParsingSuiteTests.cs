using Antt.Tests.Support;
using Xunit.Abstractions;

namespace Antt.Tests.Engine.Loading;

/// <summary>The public parsing cases: what is JSON gives a tree, what is not is refused.</summary>
public sealed class JsonParsingSuiteTests(ITestOutputHelper output)
{
    [PublicDataFact]
    public void What_is_not_JSON_is_refused_with_one_finding()
    {
        foreach (var (name, bytes) in Cases("n_*.json"))
        {
            var (tree, findings) = Reading.Of(bytes);
            Assert.True(tree is null, name);
            var finding = Assert.Single(findings, found => found.Descriptor.Slug != "byte-order-mark");
            Reading.AssertWorded(findings);
            output.WriteLine($"{name}: {finding.Location} {finding.Descriptor.Slug}");
        }
    }

    [PublicDataFact]
    public void What_is_JSON_gives_a_tree()
    {
        var strict = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, bytes) in Cases("y_*.json"))
        {
            var (tree, findings) = Reading.Of(bytes);
            Assert.True(tree is not null, name);
            if (findings.Count > 0) strict.Add(name, string.Join(' ', findings.Select(finding => finding.Descriptor.Slug)));
        }
        Assert.Equal(RefusedOnPurpose.Select(entry => $"{entry.Name}: {entry.Finding}"), strict.Select(entry => $"{entry.Key}: {entry.Value}"));
    }

    /// <summary>JSON that a register does not take all the same; the finding is the reason.</summary>
    private static readonly (string Name, string Finding)[] RefusedOnPurpose =
    [
        ("y_object_duplicated_key", "duplicate-key"),
        ("y_object_duplicated_key_and_value", "duplicate-key"),
        ("y_object_escaped_null_in_key", "control-character"),
        ("y_string_allowed_escapes", "control-character"),
        ("y_string_escaped_control_character", "control-character"),
        ("y_string_escaped_noncharacter", "control-character"),
        ("y_string_last_surrogates_1_and_2", "control-character"),
        ("y_string_nonCharacterInUTF-8_U+10FFFF", "control-character"),
        ("y_string_nonCharacterInUTF-8_U+FFFF", "control-character"),
        ("y_string_null_escape", "control-character"),
        ("y_string_u+2028_line_sep", "control-character"),
        ("y_string_u+2029_par_sep", "control-character"),
        ("y_string_unescaped_char_delete", "control-character"),
        ("y_string_unicode_U+10FFFE_nonchar", "control-character"),
        ("y_string_unicode_U+1FFFE_nonchar", "control-character"),
        ("y_string_unicode_U+200B_ZERO_WIDTH_SPACE", "invisible-character"),
        ("y_string_unicode_U+2064_invisible_plus", "invisible-character"),
        ("y_string_unicode_U+FDD0_nonchar", "control-character"),
        ("y_string_unicode_U+FFFE_nonchar", "control-character"),
        ("y_string_with_del_character", "control-character"),
    ];

    [PublicDataFact]
    public void What_the_standard_leaves_open_is_settled()
    {
        var settled = Cases("i_*.json").Select(entry =>
        {
            var (tree, findings) = Reading.Of(entry.Bytes);
            Reading.AssertWorded(findings);
            return $"{entry.Name}: {(tree is null ? "no tree" : "tree")}, {string.Join(' ', findings.Select(finding => finding.Descriptor.Slug))}";
        });
        Assert.Equal(LeftOpen, settled);
    }

    private static readonly string[] LeftOpen =
    [
        "i_number_double_huge_neg_exp: tree, ",
        "i_number_huge_exp: tree, number-too-large",
        "i_number_neg_int_huge_exp: tree, number-too-large",
        "i_number_pos_double_huge_exp: tree, number-too-large",
        "i_number_real_neg_overflow: tree, number-too-large",
        "i_number_real_pos_overflow: tree, number-too-large",
        "i_number_real_underflow: tree, ",
        "i_number_too_big_neg_int: tree, number-too-large",
        "i_number_too_big_pos_int: tree, number-too-large",
        "i_number_very_big_negative_int: tree, number-too-large",
        "i_object_key_lone_2nd_surrogate: tree, lone-surrogate",
        "i_string_1st_surrogate_but_2nd_missing: tree, lone-surrogate",
        "i_string_1st_valid_surrogate_2nd_invalid: tree, lone-surrogate",
        "i_string_UTF-16LE_with_BOM: no tree, not-utf8",
        "i_string_UTF-8_invalid_sequence: no tree, not-utf8",
        "i_string_UTF8_surrogate_U+D800: no tree, not-utf8",
        "i_string_incomplete_surrogate_and_escape_valid: tree, lone-surrogate",
        "i_string_incomplete_surrogate_pair: tree, lone-surrogate",
        "i_string_incomplete_surrogates_escape_valid: tree, lone-surrogate",
        "i_string_invalid_lonely_surrogate: tree, lone-surrogate",
        "i_string_invalid_surrogate: tree, lone-surrogate",
        "i_string_invalid_utf-8: no tree, not-utf8",
        "i_string_inverted_surrogates_U+1D11E: tree, lone-surrogate",
        "i_string_iso_latin_1: no tree, not-utf8",
        "i_string_lone_second_surrogate: tree, lone-surrogate",
        "i_string_lone_utf8_continuation_byte: no tree, not-utf8",
        "i_string_not_in_unicode_range: no tree, not-utf8",
        "i_string_overlong_sequence_2_bytes: no tree, not-utf8",
        "i_string_overlong_sequence_6_bytes: no tree, not-utf8",
        "i_string_overlong_sequence_6_bytes_null: no tree, not-utf8",
        "i_string_truncated-utf-8: no tree, not-utf8",
        "i_string_utf16BE_no_BOM: no tree, not-utf8",
        "i_string_utf16LE_no_BOM: no tree, not-utf8",
        "i_structure_500_nested_arrays: no tree, too-deep",
        "i_structure_UTF-8_BOM_empty_object: tree, byte-order-mark",
    ];

    private static IEnumerable<(string Name, byte[] Bytes)> Cases(string pattern) =>
        Directory.GetFiles(PublicData.Path("suites", "json-parsing"), pattern).Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileNameWithoutExtension(path), File.ReadAllBytes(path)));
}
