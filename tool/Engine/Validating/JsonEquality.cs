using System.Globalization;
using Antt.Engine.Loading;

namespace Antt.Engine.Validating;

/// <summary>Whether two values are the same as JSON Schema sees it: 1 is 1.0, and the order of members does not count.</summary>
internal static class JsonEquality
{
    public static bool AreEqual(JsonTree left, int leftIndex, JsonTree right, int rightIndex)
    {
        ref readonly var one = ref left[leftIndex];
        ref readonly var two = ref right[rightIndex];
        if (one.Kind != two.Kind) return false;
        return one.Kind switch
        {
            JsonKind.Text => left.BytesOf(leftIndex).SequenceEqual(right.BytesOf(rightIndex)),
            JsonKind.Number => NumbersAreEqual(left.BytesOf(leftIndex), right.BytesOf(rightIndex)),
            JsonKind.Array => one.Count == two.Count && ItemsAreEqual(left, leftIndex, right, rightIndex),
            JsonKind.Object => one.Count == two.Count && MembersAreEqual(left, leftIndex, right, rightIndex),
            _ => true,
        };
    }

    /// <summary>A number that is the same for equal values, so that only few values need comparing.</summary>
    public static int HashOf(JsonTree tree, int index)
    {
        ref readonly var token = ref tree[index];
        var hash = default(HashCode);
        hash.Add(token.Kind);
        var end = tree.Behind(index);
        switch (token.Kind)
        {
            case JsonKind.Text:
                hash.AddBytes(tree.BytesOf(index));
                break;
            case JsonKind.Number:
                hash.Add(Near(tree.BytesOf(index)));
                break;
            case JsonKind.Array:
                for (var item = index + 1; item < end; item = tree.Behind(item)) hash.Add(HashOf(tree, item));
                break;
            case JsonKind.Object:
                var sum = 0;
                for (var key = index + 1; key < end; key = tree.Behind(key + 1))
                {
                    var member = default(HashCode);
                    member.AddBytes(tree.BytesOf(key));
                    member.Add(HashOf(tree, key + 1));
                    sum = unchecked(sum + member.ToHashCode());
                }
                hash.Add(sum);
                break;
        }
        return hash.ToHashCode();
    }

    private static bool NumbersAreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right)) return true;
        return decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var one)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var two)
            ? one == two
            : Near(left).Equals(Near(right));
    }

    private static double Near(ReadOnlySpan<byte> number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture) + 0.0;

    private static bool ItemsAreEqual(JsonTree left, int leftIndex, JsonTree right, int rightIndex)
    {
        var (one, two) = (leftIndex + 1, rightIndex + 1);
        for (var end = left.Behind(leftIndex); one < end; (one, two) = (left.Behind(one), right.Behind(two)))
        {
            if (!AreEqual(left, one, right, two)) return false;
        }
        return true;
    }

    private static bool MembersAreEqual(JsonTree left, int leftIndex, JsonTree right, int rightIndex)
    {
        var ones = SortedKeys(left, leftIndex);
        var twos = SortedKeys(right, rightIndex);
        for (var place = 0; place < ones.Length; place++)
        {
            if (!left.BytesOf(ones[place]).SequenceEqual(right.BytesOf(twos[place]))) return false;
            if (!AreEqual(left, ones[place] + 1, right, twos[place] + 1)) return false;
        }
        return true;
    }

    private static int[] SortedKeys(JsonTree tree, int index)
    {
        var keys = new int[tree[index].Count];
        var key = index + 1;
        for (var place = 0; place < keys.Length; place++, key = tree.Behind(key + 1)) keys[place] = key;
        Array.Sort(keys, (left, right) => tree.BytesOf(left).SequenceCompareTo(tree.BytesOf(right)));
        return keys;
    }
}
