using System.Buffers;
using Antt.Engine.Loading;

namespace Antt.Engine.Reviews;

/// <summary>
/// JSON in one form for hashing, that of RFC 8785: members by name, no spaces, texts with the fewest escapes; numbers as written. Indentation,
/// order of members and line ends make no difference; every value does. Names of schemas are left out.
/// </summary>
internal static class CanonicalText
{
    /// <summary>Writes a value.</summary>
    public static void Write(JsonNode node, ArrayBufferWriter<byte> output)
    {
        switch (node.Kind)
        {
            case JsonKind.Object:
                WriteObject(node, output);
                break;
            case JsonKind.Array:
                var between = "["u8;
                foreach (var item in node.Items)
                {
                    output.Write(between);
                    Write(item, output);
                    between = ","u8;
                }
                output.Write(node.Count == 0 ? "[]"u8 : "]"u8);
                break;
            case JsonKind.Text:
                WriteText(node.Bytes, output);
                break;
            case JsonKind.True:
                output.Write("true"u8);
                break;
            case JsonKind.False:
                output.Write("false"u8);
                break;
            case JsonKind.Number:
                output.Write(node.Bytes);
                break;
            default:
                output.Write("null"u8);
                break;
        }
    }

    /// <summary>Writes a text.</summary>
    public static void WriteText(ReadOnlySpan<byte> text, ArrayBufferWriter<byte> output)
    {
        output.Write("\""u8);
        foreach (var letter in text)
        {
            if (letter is (byte)'"' or (byte)'\\') output.Write([(byte)'\\', letter]);
            else if (letter >= 0x20) output.Write([letter]);
            else if ("\b\t\n\f\r"u8.IndexOf(letter) is >= 0 and var at) output.Write([(byte)'\\', "btnfr"u8[at]]);
            else output.Write([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', Digit(letter >> 4), Digit(letter & 15)]);
        }
        output.Write("\""u8);
    }

    private static void WriteObject(JsonNode node, ArrayBufferWriter<byte> output)
    {
        var members = new List<JsonNode>(node.Count);
        foreach (var member in node.Properties)
            if (!member.KeyBytes.SequenceEqual("$schema"u8)) members.Add(member);
        members.Sort(static (left, right) => left.KeyBytes.SequenceCompareTo(right.KeyBytes));
        output.Write("{"u8);
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0) output.Write(","u8);
            WriteText(members[i].KeyBytes, output);
            output.Write(":"u8);
            Write(members[i], output);
        }
        output.Write("}"u8);
    }

    private static byte Digit(int value) => "0123456789abcdef"u8[value];
}
