/** Dates, times and time spans in ticks of 100 nanoseconds, how they are written and how they are read. */
package org.jwsh.values.time;
