/** One accelerator. Rates are dense and one way; 1 GB is 1e9 bytes. */
export interface Accelerator {
  memoryBytes: number;
  bandwidthBytesPerS: number;
  /** Peak FLOP/s by width of the multiplication; 0 where the chip has none. */
  peak: { fp16: number; fp8: number; fp4: number };
  /** To one neighbour of the same replica, bytes/s. */
  linkBytesPerS: number;
  /** Whether every chip reaches every other at that rate (NVLink switch, Infinity Fabric), and not over PCIe. */
  isSwitched: boolean;
  /** Over the network to other machines, bytes/s per accelerator. */
  rdmaBytesPerS: number | undefined;
}
