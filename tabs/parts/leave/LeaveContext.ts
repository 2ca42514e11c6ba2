import { createContext } from 'react';
import { createLeaveGuards, type LeaveGuards } from './leaveGuards.ts';

export const LeaveContext = createContext<LeaveGuards>(createLeaveGuards(() => ''));
