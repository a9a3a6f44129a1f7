# Redraw with: gnuplot worth.gp
reset
set encoding utf8
set terminal pngcairo size 1200,749 noenhanced background '#ffffff' font 'DejaVu Sans,18.75'
set output 'worth.png'
set style textbox opaque noborder fillcolor rgb '#ffffff' margins 0.4,0.2
unset key
unset colorbox
set multiplot
set lmargin at screen 0.0893333
set rmargin at screen 0.78535
set tmargin at screen 0.904539
set bmargin at screen 0.145527
set border 3 linecolor rgb '#9a9a9a' linewidth 1.5
unset logscale
set xrange [0:14]
unset xtics
set yrange [0:1]
set ytics nomirror out scale 0.6,0.3 ('' -0, '' 0.2, '' 0.4, '' 0.6, '' 0.8, '' 1)
unset grid
set grid  ytics back linetype 1 linecolor rgb '#e3e3e3' linewidth 1
set label '0.0' at screen 0.077875,0.145527 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.2' at screen 0.077875,0.29733 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.4' at screen 0.077875,0.449132 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.6' at screen 0.077875,0.600935 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '0.8' at screen 0.077875,0.752737 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label '1.0' at screen 0.077875,0.904539 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front
set label 'Share' at screen 0.02875,0.525033 center font 'DejaVu Sans,18.75' textcolor rgb '#222222' front rotate by 90
set label 'width' at screen 0.119191,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'lean' at screen 0.168907,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'symmetry' at screen 0.218622,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'height' at screen 0.268338,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'gap' at screen 0.318053,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'filling' at screen 0.367768,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'top' at screen 0.417484,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'ink' at screen 0.467199,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'sides' at screen 0.516915,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'bottom' at screen 0.56663,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'edges' at screen 0.616346,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'variety' at screen 0.666061,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'corner' at screen 0.715777,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set label 'parity' at screen 0.765492,0.122029 right font 'DejaVu Sans,16.5' textcolor rgb '#222222' front rotate by 45
set arrow from screen 0.0893333,0.221429 to screen 0.78535,0.221429 nohead front linecolor rgb '#6b6b6b' linewidth 2 dashtype (8,5)
set label 'most frequent class' at screen 0.792017,0.221429 left font 'DejaVu Sans,16.5' textcolor rgb '#6b6b6b' front
set object rectangle from screen 0.0926667,0.927904 to screen 0.111417,0.954606 front fillcolor rgb '#0072b2' fillstyle solid noborder
set label 'η²' at screen 0.121833,0.941255 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
set object rectangle from screen 0.184333,0.927904 to screen 0.203083,0.954606 front fillcolor rgb '#d55e00' fillstyle solid noborder
set label 'named rightly' at screen 0.2135,0.941255 left font 'DejaVu Sans,18.75' textcolor rgb '#222222' front
plot 'worth.dat' index 0 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
     'worth.dat' index 1 using 1:2:($1-0.184):($1+0.184):(0):2 with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00'
unset label
unset arrow
unset object
unset multiplot
unset output
