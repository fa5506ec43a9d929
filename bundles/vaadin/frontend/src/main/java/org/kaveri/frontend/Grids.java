package org.kaveri.frontend;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;

/** Tables and long lists. Loaded when a screen first uses one of them. */
@Route("grids")
@Uses(Grid.class)
@Uses(TreeGrid.class)
@Uses(VirtualList.class)
@DependencyTrigger({Grid.class, TreeGrid.class, VirtualList.class})
public class Grids extends Div {}
