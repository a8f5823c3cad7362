'use server';

import { mayOpenCase } from '@/lib/cases/policy';
import { defineForm } from '@/lib/platform/desk-action';
import { addTaskInput, endTaskInput } from './schema';
import { addTask, endTask } from './write';

export const addTaskForm = defineForm({
  name: 'work.add-task',
  input: addTaskInput,
  allow: mayOpenCase,
  run: addTask,
});

export const endTaskForm = defineForm({
  name: 'work.end-task',
  input: endTaskInput,
  allow: mayOpenCase,
  run: endTask,
});
