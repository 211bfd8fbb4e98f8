import { z } from 'zod';

/** Kinds of numbers in a scenario, each with what is told of one that is none. */
export const positive = z
  .number()
  .positive('is not above zero: write a number above 0')
  .max(1e18, 'is larger than anything there is: check the unit');
export const share = z
  .number()
  .min(0, 'is below zero: write 0 or more')
  .max(1, 'is above one: a share lies between 0 and 1');
export const count = z
  .number()
  .int('is not a whole number: round it')
  .min(1, 'is below one: write 1 or more')
  .max(1e6, 'is more than a million: write 1000000 or less');
export const tokens = z
  .number()
  .int('is not a whole number: round it')
  .min(1, 'is below one: write 1 or more')
  .max(1e7, 'is more than ten million: write 10000000 or less');
export const usd = z
  .number()
  .min(0, 'is below zero: write 0 or more')
  .max(1e13, 'is more money than there is: check the unit');
