namespace Antt.Engine.Loading;

/// <summary>Finds names that stand twice in one object.</summary>
internal static class DuplicateKeys
{
    private const int FewEnoughForPairs = 16;

    public static void Find(JsonTree tree, int self, List<(int Key, int First)> duplicates)
    {
        var count = tree[self].Count;
        if (count > FewEnoughForPairs)
        {
            FindSorted(tree, self, count, duplicates);
            return;
        }
        Span<int> keys = stackalloc int[FewEnoughForPairs];
        Collect(tree, self, keys);
        for (var later = 1; later < count; later++)
        {
            var key = tree.BytesOf(keys[later]);
            for (var first = 0; first < later; first++)
            {
                if (tree[keys[first]].Count != key.Length || !tree.BytesOf(keys[first]).SequenceEqual(key)) continue;
                duplicates.Add((keys[later], keys[first]));
                break;
            }
        }
    }

    /// <summary>By sorting, so that no choice of names makes a large object slow.</summary>
    private static void FindSorted(JsonTree tree, int self, int count, List<(int Key, int First)> duplicates)
    {
        var keys = new int[count];
        Collect(tree, self, keys);
        Array.Sort(keys, (left, right) =>
        {
            var order = tree.BytesOf(left).SequenceCompareTo(tree.BytesOf(right));
            return order != 0 ? order : left.CompareTo(right);
        });
        var first = keys[0];
        foreach (var key in keys.AsSpan(1))
        {
            if (tree.BytesOf(first).SequenceEqual(tree.BytesOf(key))) duplicates.Add((key, first));
            else first = key;
        }
    }

    private static void Collect(JsonTree tree, int self, Span<int> keys)
    {
        var key = self + 1;
        foreach (ref var place in keys[..tree[self].Count])
        {
            place = key;
            key = tree.Behind(key + 1);
        }
    }
}
