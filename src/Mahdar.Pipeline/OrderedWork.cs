using System.Threading.Channels;

namespace Mahdar.Pipeline;

/// <summary>
/// Works on a stream of inputs with all cores and hands the results on in the order of the inputs. Never more than a
/// fixed number of inputs is under way, so memory does not grow with their number.
/// </summary>
public static class OrderedWork
{
    /// <summary>Inputs under way for each worker: enough that a long one does not make the others wait.</summary>
    private const int AheadPerWorker = 32;

    public static void Run<TIn, TOut>(IEnumerable<TIn> inputs, Func<TIn, TOut> work, Action<TOut> take, int workers)
    {
        var waiting = Channel.CreateBounded<Job<TIn, TOut>>(workers * AheadPerWorker);
        var inOrder = Channel.CreateBounded<Job<TIn, TOut>>(workers * AheadPerWorker);
        using var stop = new CancellationTokenSource();
        var feeding = Task.Run(() => FeedAsync(inputs, waiting.Writer, inOrder.Writer, stop.Token));
        var working = Enumerable.Range(0, workers).Select(_ => Task.Run(() => WorkAsync(waiting.Reader, work))).ToArray();
        try
        {
            TakeAsync(inOrder.Reader, take).GetAwaiter().GetResult();
            feeding.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            waiting.Writer.TryComplete();
            Task.WaitAll(working);
        }
    }

    private static async Task FeedAsync<TIn, TOut>(IEnumerable<TIn> inputs, ChannelWriter<Job<TIn, TOut>> waiting, ChannelWriter<Job<TIn, TOut>> inOrder, CancellationToken stop)
    {
        Exception? failure = null;
        try
        {
            foreach (var input in inputs)
            {
                var job = new Job<TIn, TOut>(input);
                await inOrder.WriteAsync(job, stop).ConfigureAwait(false);
                await waiting.WriteAsync(job, stop).ConfigureAwait(false);
            }
        }
        catch (Exception e)
        {
            failure = e;
        }
        waiting.TryComplete();
        inOrder.TryComplete(failure);
    }

    private static async Task WorkAsync<TIn, TOut>(ChannelReader<Job<TIn, TOut>> waiting, Func<TIn, TOut> work)
    {
        await foreach (var job in waiting.ReadAllAsync().ConfigureAwait(false)) job.Do(work);
    }

    private static async Task TakeAsync<TIn, TOut>(ChannelReader<Job<TIn, TOut>> inOrder, Action<TOut> take)
    {
        await foreach (var job in inOrder.ReadAllAsync().ConfigureAwait(false)) take(await job.Result.ConfigureAwait(false));
    }
}
