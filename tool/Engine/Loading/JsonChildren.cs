namespace Antt.Engine.Loading;

/// <summary>The items of an array or the member values of an object, walked without allocating.</summary>
public readonly struct JsonChildren
{
    private readonly JsonTree? tree;
    private readonly int parent;

    internal JsonChildren(JsonTree? tree, int parent) => (this.tree, this.parent) = (tree, parent);

    /// <summary>Starts the walk.</summary>
    public Walk GetEnumerator() => new(tree, parent);

    /// <summary>A walk over the children.</summary>
    public struct Walk
    {
        private readonly JsonTree? tree;
        private readonly int end;
        private readonly int step;
        private int index;
        private int next;

        internal Walk(JsonTree? tree, int parent)
        {
            if (tree is null || parent < 0) return;
            this.tree = tree;
            step = tree[parent].Kind == JsonKind.Object ? 1 : 0;
            end = tree[parent].Extra;
            next = parent + 1;
        }

        /// <summary>The child stood at.</summary>
        public readonly JsonNode Current => new(tree!, index);

        /// <summary>Goes to the next child, if there is one.</summary>
        public bool MoveNext()
        {
            if (next >= end) return false;
            index = next + step;
            next = tree!.Behind(index);
            return true;
        }
    }
}
