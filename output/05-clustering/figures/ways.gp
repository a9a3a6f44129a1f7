# Redraw with: gnuplot ways.gp
reset
set encoding utf8
set terminal pngcairo size 1200,707 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'ways.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.976667
set tmargin at screen 0.898868
set bmargin at screen 0.0947666
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:5]
unset xtics
set yrange [0:0.687982]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.077875,0.0947666 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.328523 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.56228 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.796036 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'NMI' at screen 0.02875,0.496818 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'pixels, k-means' at screen 0.178067,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA code,' at screen 0.355533,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'k-means' at screen 0.355533,0.0222772 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network’s code,' at screen 0.533,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'k-means' at screen 0.533,0.0222772 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'PCA code, mixture' at screen 0.710467,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'network’s code,' at screen 0.887933,0.061174 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'mixture' at screen 0.887933,0.0222772 center font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set object rectangle from screen 0.0926667,0.923621 to screen 0.111417,0.951909 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'as they are' at screen 0.121833,0.937765 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.270583,0.923621 to screen 0.289333,0.951909 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'equally bright' at screen 0.29975,0.937765 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'ways.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'ways.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
     'ways.dat' index 0 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222', \
     'ways.dat' index 1 using 1:($2-$3):(0):(2*$3) with vectors heads size graph 0.007,90 linewidth 2.5 linecolor rgb '#222222'
unset label
unset arrow
unset object
unset multiplot
unset output
