using Mahdar.Tests.Pipeline.Records;

// The tests start this program as a second process, to kill it: Mahdar.Pipeline.Tests.dll FROM-STORE STORE BATCH-SIZE SEED
Copying.Run(args[0], args[1], int.Parse(args[2]), int.Parse(args[3]));
